import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "上传前检查：定性指标没有写完成情况",
    message: "定性指标要写完成情况简要描述，得满分也要写，现在空着。",
    appliesTo: "有完成情况描述一栏的表里的定性指标；只在选了“上传前检查”时检查。",
    why: "选了达成、部分达成、未达成而没有描述，系统会拒绝。",
    fix: "写一句做到了什么、看什么材料。",
    example: "“达成” → “全年未发生停水，群众反映问题均在2日内处理”。",
  },
  "en-US": {
    title: "Before uploading: a qualitative result is not described",
    message: "How a qualitative target was met must be described, at full marks too; this is blank.",
    appliesTo: "Qualitative lines of forms with a column for it; only where the set 上传前检查 is chosen.",
    why: "The system refuses a level without a description.",
    fix: "Write what was reached, and which paper shows it.",
    example: "“Met” → “Water never failed; every report was dealt with in two days.”",
  },
});
