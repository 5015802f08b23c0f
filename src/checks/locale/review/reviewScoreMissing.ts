import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "复核得分要填齐",
    message: "还没有填复核得分，分值 {weight} 分。",
    appliesTo: "已经开始复核的表（复核得分栏里填了至少一行），加减分行除外。",
    why: "空白不等于同意自评得分，也不等于 0 分；有空白时复核总分不完整。",
    fix: "逐行填复核得分；同意自评的，填与自评相同的分数。",
    example: "“培训合格率”分值 10，复核得分空白 → 填 10。",
  },
  "en-US": {
    title: "Every line has a reviewed score",
    message: "No reviewed score yet; the weight is {weight}.",
    appliesTo: "Forms whose review has begun (some line has a reviewed score), but for bonus lines.",
    why: "A blank is neither consent nor 0 points; with blanks the reviewed total is not complete.",
    fix: "Give each line its reviewed score; where you agree, the same points as the department.",
    example: "A line of weight 10 has no reviewed score → 10.",
  },
});
