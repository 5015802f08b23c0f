import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "执行率低要写原因",
    message: "执行率 {rate}，不到 {least}，旁边的原因栏还没有写。请写一句为什么没花完。",
    appliesTo: "资金表里有原因栏的表；已经提示过“扣分没写原因”的不重复。",
    why: "执行率低于规定的要说明原因，是最常被退回的一项。",
    fix: "写明没花完的是哪一笔、为什么、什么时候能付：招标推迟、尾款未到期、节约等。",
    example: "执行率 84% → “一处管网改线，尾款未付；已于次年一月支付。”",
    settings: { least: "执行率低于多少要写原因（0.9 就是 90%）" },
  },
  "en-US": {
    title: "A low execution rate needs a reason",
    message:
      "The execution rate is {rate}, below {least}, and the reason beside it says nothing. Write why the money was not spent.",
    appliesTo:
      "Fund tables with a place for the reason; not where the missing reason is told at the deduction already.",
    why: "A rate below the line must be explained; no other gap is sent back so often.",
    fix: "Say which sum is open, why, and when it will be paid: a tender that came late, a payment not yet due, savings.",
    example: "Rate 84% → “One pipe was rerouted, the last payment is open; it was paid in January.”",
    settings: { least: "Below which rate a reason is asked for (0.9 is 90%)" },
  },
});
