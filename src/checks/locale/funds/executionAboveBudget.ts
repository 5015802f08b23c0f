import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "执行率不能超过 100%",
    message: "执行数超过了预算数，执行率 {rate}（{cells}，共 {count} 处），高于 {most}。请核对预算数和执行数。",
    appliesTo: "资金表里的各种资金；没有金额的看写出的执行率。一张表只提示一次。",
    why: "没有预算不能支出，系统里执行率超过 100% 保存不了。多半是预算数没有按年中调整填，或者单位写错了。",
    fix: "预算数填调整后的数；执行数里有上年结转的，预算数也要加上。",
    example: "全年预算 50 万元，执行 51 万元 → 年中追加 1 万元，预算数应为 51。",
    settings: { most: "执行率最高到多少（1 就是 100%）" },
  },
  "en-US": {
    title: "The execution rate is above 100%",
    message:
      "More was spent than the budget: the rate is {rate} (at {count} {count|place|places}: {cells}), above {most}. Check budget and spending.",
    appliesTo: "All kinds of money in the fund table; the stated rate where there are no amounts. Told once a table.",
    why: "Nothing is spent without a budget, and the system does not save such a rate. Mostly the budget is the first one instead of the adjusted one, or a unit is wrong.",
    fix: "Enter the adjusted budget; where money of the year before was spent, the budget has it too.",
    example: "Budget 50, spent 51 → 1 was added during the year: the budget is 51.",
    settings: { most: "The highest rate allowed (1 is 100%)" },
  },
});
