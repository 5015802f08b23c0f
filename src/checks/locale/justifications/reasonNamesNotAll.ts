import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "原因里没有提到的扣分项",
    message: "这里没有提到“{names}”，这 {count} 项也扣了分。请补一句原因。",
    appliesTo:
      "整张表只有一格写扣分原因的表：写到了一部分扣分项、漏了另一部分时提示；只写总的原因、一项都没提的不提示。",
    why: "扣分的都要有原因，漏掉的会被退回来补。",
    fix: "把漏掉的几项各写一句。",
    example: "扣了“补贴发放时间”和“满意度”两项，只写了补贴推迟 → 补一句满意度为什么低。",
  },
  "en-US": {
    title: "Deductions that the reason leaves out",
    message: "This does not speak of {names}: {count} {count|line|lines} lost points too. Add a word.",
    appliesTo:
      "Forms with one cell for all reasons, where it speaks of some of the lines that lost points and not of others; a text about none of them is left alone.",
    why: "Each deduction needs a reason; what is left out is sent back.",
    fix: "Write a sentence for each.",
    example: "Payment and satisfaction lost points, the text is about the payment → add why satisfaction is low.",
  },
});
