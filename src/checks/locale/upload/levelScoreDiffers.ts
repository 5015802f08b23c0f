import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "上传前检查：得分要在档次范围内",
    message: {
      met: "完成值是“{level}”，得分应在 {low} 到 {high} 分之间，现在是 {score} 分。",
      below: "完成值是“{level}”，得分应在 {low} 到 {high} 分之间（不含 {high}），现在是 {score} 分。",
    },
    appliesTo: "完成值写达成、部分达成、未达成的定性指标；只在选了“上传前检查”时检查。",
    why: "三个档次对应分值的 80%—100%、60%—80%、60% 以下，超出范围系统不认。",
    fix: "改得分，或者改档次。",
    example: "分值 10，“部分达成”得 9 分 → 7 分，或改成“达成”。",
    settings: { met: "达成从分值的多少起（0.8 就是 80%）", partly: "部分达成从分值的多少起（0.6 就是 60%）" },
  },
  "en-US": {
    title: "Before uploading: points within the level's band",
    message: {
      met: "The result is “{level}”: the score must lie between {low} and {high}, but is {score}.",
      below:
        "The result is “{level}”: the score must lie between {low} and {high} (not {high} itself), but is {score}.",
    },
    appliesTo: "Qualitative lines whose result is one of the three levels; only where the set 上传前检查 is chosen.",
    why: "The levels are 80–100%, 60–80% and below 60% of the weight; the system takes no others.",
    fix: "Correct the score, or the level.",
    example: "Weight 10, “部分达成” with 9 → 7, or “达成”.",
    settings: {
      met: "From which share of the weight on 达成 begins (0.8 is 80%)",
      partly: "From which share on 部分达成 begins (0.6 is 60%)",
    },
  },
});
