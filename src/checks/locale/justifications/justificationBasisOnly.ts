import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "扣分说明要写原因，不能只写依据",
    message: "扣 {lost} 分，说明只写了评分依据：“{text}”，没有写为什么没得满分。请补写原因和改进措施。",
    appliesTo: "扣了分、说明栏里写了字的评分行；加减分行除外。",
    why: "依据只说明分数是怎么量出来的（文件、报表、比率、算式），没有说明分是为什么丢的。",
    fix: "保留原来的依据，接着写原因（哪个项目、哪个环节）和改进措施。",
    example: "“支出率为99.23%。” → “支出率为99.23%，因一个项目验收推迟、尾款未付；将在一季度支付。”",
  },
  "en-US": {
    title: "Justifications give a reason, not only a basis",
    message:
      "{lost} {lost|point|points} deducted, and the text only gives the basis: “{text}”. Add why points were lost and the improvement.",
    appliesTo: "Lines that lost points and have a text; bonus lines apart.",
    why: "A basis (a document, a table, a rate, a formula) says how the score was measured, not why points were lost.",
    fix: "Keep the basis and go on with the reason (which project, which step) and the improvement.",
    example:
      "“The rate is 99.23%.” → “The rate is 99.23%: one acceptance was late; the rest is paid in the first quarter.”",
  },
});
