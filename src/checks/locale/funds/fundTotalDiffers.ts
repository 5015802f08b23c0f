import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "资金总额要等于各部分之和",
    message: "写的是 {stated}，各部分合计 {sum}，相差 {difference}。",
    appliesTo: "有总额和分项（财政拨款、其他资金等）的资金表；“其中”可以只列一部分。",
    why: "总额对不上，后面的执行率和得分都不可信。",
    fix: "核对总额和每个分项，注意都用同一个单位。",
    example: "总额 110，财政拨款 90，结转 10，其他 0 → 合计 100，差 10。",
  },
  "en-US": {
    title: "Fund totals are the sum of their parts",
    message: "It says {stated}, but the parts add up to {sum}, {difference} apart.",
    appliesTo: "Fund tables with a total and its parts; “of which” (其中) may list only some.",
    why: "With a wrong total neither rate nor score can be trusted.",
    fix: "Check the total and each part, all in the same unit.",
    example: "Total 110, parts 90, 10 and 0 → 100, 10 short.",
  },
});
