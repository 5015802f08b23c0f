import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "上传前检查：定性完成值只能填三种",
    message: "定性指标的完成值只能填“达成”“部分达成”“未达成”，现在写的是“{actual}”。",
    appliesTo: "计算符号或指标性质写“定性”的评分行；只在选了“上传前检查”时检查。",
    why: "系统只认这三个词，别的会拒绝。",
    fix: "选三个词里的一个，具体情况写到完成情况描述里。",
    example: "“明显提升” → “达成”。",
  },
  "en-US": {
    title: "Before uploading: three levels for a qualitative result",
    message: "A qualitative result is one of 达成, 部分达成 and 未达成; this says “{actual}”.",
    appliesTo: "Lines that are 定性 by sign or kind; only where the set 上传前检查 is chosen.",
    why: "The system knows these three words and refuses all others.",
    fix: "Take one of them, and write the rest into the description.",
    example: "“Markedly improved” → “达成”.",
  },
});
