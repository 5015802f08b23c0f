import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "钱没花多少，产出却得满分",
    message: "资金只执行了 {rate}，产出指标却得了 {share} 的分，相差 {gap}，表上没有说明怎么办成的。",
    appliesTo: "有资金表、产出指标都已打分的表；表上提到尾款、结余、节约、未支付等资金情况的不提示。",
    why: "钱没花出去事却全办完了，评审时首先会问；要么产出多算了，要么资金情况没写。",
    fix: "核对产出完成值；确实办完了的，写一句资金为什么没花：尾款待付、节约、由别的资金支付。",
    example: "执行率 0.08%，产出全部满分 → “工程已完工，结算审核中，款项次年支付。”",
    settings: { apart: "产出得分的比例比执行率高出多少要提醒（0.2 就是 20 个百分点）" },
  },
  "en-US": {
    title: "Hardly any money spent, all outputs reached",
    message:
      "Only {rate} of the money was spent, but the outputs have {share} of their points: {gap} apart, and the form does not say how that went.",
    appliesTo:
      "Forms with a fund table whose outputs are all scored; not where the form speaks of open payments, savings or money left over.",
    why: "Work that is done without money being spent is what reviewers ask about first: either the outputs are too high, or the money is not explained.",
    fix: "Check the results; if they are right, say why the money was not spent: paid next year, saved, paid from elsewhere.",
    example: "Rate 0.08%, all outputs full → “The work is done and being audited; it is paid next year.”",
    settings: { apart: "How far the outputs' share of points may be above the rate (0.2 is 20 points)" },
  },
});
