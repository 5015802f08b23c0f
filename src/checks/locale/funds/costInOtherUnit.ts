import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "成本与执行数差一万倍",
    message: "成本完成值是“{actual}”，资金表里“{label}”执行了 {spent}，正好差一万倍，多半是元和万元写混了。",
    appliesTo: "成本指标的完成值写明了单位、资金表也写明了单位的表。",
    why: "单位写错一格，成本就成了一万倍，得分跟着错。",
    fix: "核对两处的单位，改成一致。",
    example: "资金表 38.6 万元，成本写“386000万元” → “38.6万元”。",
  },
  "en-US": {
    title: "A cost in another unit",
    message:
      "The cost is “{actual}”, and the fund table says {spent} was spent ({label}): ten thousand times apart, so 元 and 万元 were mixed up.",
    appliesTo: "Costs whose result names its unit, beside a fund table that states its own.",
    why: "With the wrong unit the cost is ten thousand times too high or too low.",
    fix: "Check both units and make them agree.",
    example: "Fund table 38.6 万元, cost “386000万元” → “38.6万元”.",
  },
});
