import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "执行率要等于执行数除以预算数",
    message: {
      other: "写的是 {rate}，{spent} ÷ {budget} = {due}。",
      cut: "写的是 {rate}，{spent} ÷ {budget} = {due}，小数被截掉了，没有四舍五入。一般按四舍五入写。",
    },
    appliesTo: "有预算数、执行数和执行率（完成率）的资金表；按写出的小数位比较。",
    why: "执行率是得分的依据，一算就能发现不对。",
    fix: "改正执行率，或核对预算数、执行数；有调整预算的用全年预算数。",
    example: "预算 59787.13，执行 58290.02，执行率应为 97.50%。",
  },
  "en-US": {
    title: "Execution rates follow from the amounts",
    message: {
      other: "It says {rate}, but {spent} ÷ {budget} = {due}.",
      cut: "It says {rate}, but {spent} ÷ {budget} = {due}: the last decimals were cut off. Rates are mostly rounded.",
    },
    appliesTo: "Fund tables with budget, spending and rate; compared at the decimals that are written.",
    why: "The rate decides the score, and anybody can work it out.",
    fix: "Correct the rate, or check the amounts; the adjusted budget of the year is the base.",
    example: "Budget 59787.13, spending 58290.02 → 97.50%.",
  },
});
