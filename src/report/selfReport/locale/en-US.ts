import type { Words } from "../../../language/dictionary";
import type { zhCN } from "./zh-CN";

export const enUS: Words<typeof zhCN> = {
  figures: {
    unit: "name of the unit",
    year: "year",
    total: "total",
    totalWeight: "full marks",
    grade: "grade",
    lost: "points lost",
    weight: "weight",
    score: "score",
    share: "share of the weight",
    target: "target",
    actual: "result",
    completion: "completion rate",
    lines: "number of indicators",
    full: "indicators with full marks",
    amount: "amount",
    initial: "initial budget",
    budget: "budget",
    spent: "spent",
    rate: "execution rate",
    change: "change of the budget",
  },
  of: "{what} of {of}",
  differs: "{what}: the report says “{written}”, the form ({sheet}!{address}) “{text}”.",
  gone: "“{written}” in the report: the form has nothing that belongs to it. Its line may be changed or gone, or its cell is blank.",
  missing:
    "{what}: the form ({sheet}!{address}) says “{text}”; the report has no figure that belongs to it. It may have been written over; compare.",
  gap: "Still to fill in: {gap}",
  equal: "{equal} {equal|figure equals|figures equal} the form.",
  done: "All figures equal the form, and nothing is left to fill in.",
  open: "The report is not finished: {differences} {differences|figure differs|figures differ} from the form, {gaps} {gaps|gap is|gaps are} left.",
};
