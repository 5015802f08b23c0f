import type { RuleErrorMessages } from "./messages";

export const zhCN: RuleErrorMessages = {
  "not-a-number": "参数 {name} 的“{text}”不是数字，请改为数字或百分比。",
  "not-an-answer": "参数 {name} 的“{text}”看不出是或否，请填“是”或“否”。",
  "blank-weight": "参数 {name} 是空的，请填写分值。",
  "negative-weight": "参数 {name} 的分值 {value} 小于 0，请改正。",
  "negative-value": "参数 {name} 的 {value} 小于 0，请改正。",
  "not-a-count": "参数 {name} 的 {value} 不是次数，请填 0 或正整数。",
  "count-without-points": "第 {number} 项有次数却没有每次扣分，请补上。",
  "no-band-fits": "{value} 不在任何一档之内，请在区间表最后加上“其他”一档。",
  "unreadable-band": "区间表中的“{text}”读不懂，请写成“≤10%→2”这样的形式。",
  "too-large": "参数太大，算不出得分，请检查填写的数字。",
  "no-bands": "区间表是空的，请写成“≤10%→2;≤20%→1;其他→0”这样的形式。",
};
