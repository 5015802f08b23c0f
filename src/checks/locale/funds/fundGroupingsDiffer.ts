import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "同一笔资金的各种分法合计要相等",
    message: "“{group}”合计 {sum}，“{otherGroup}”合计 {other}，相差 {difference}。",
    appliesTo: "把同一笔资金按来源、结构、级次等分成几组的资金表，逐行比较。",
    why: "分法不同，总数应当相同；不同说明有一个数填错或漏填。",
    fix: "对照批复和决算核对每一组的数。",
    example: "按来源 61296.75，按结构 61296.57 → 有一个数填错。",
  },
  "en-US": {
    title: "Groupings of the same money agree",
    message: "“{group}” adds up to {sum}, “{otherGroup}” to {other}, {difference} apart.",
    appliesTo: "Fund tables that split the same money in several ways, row by row.",
    why: "However it is split, the sum is the same; a difference means a wrong or missing figure.",
    fix: "Compare each grouping with the approved budget and the accounts.",
    example: "By source 61296.75, by structure 61296.57 → one figure is wrong.",
  },
});
