import type { GoalRow } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/goals/goalWeightsDiffer";
import { lineName } from "../support/deduction";
import { addUpTo } from "../support/printed";

/** A weight that is there and cannot be read leaves the sum open. */
const isUnread = ({ weight }: GoalRow): boolean => weight.value === null && !weight.isBlank;

/** The weights of the goals of one kind do not add up to the weight of the form's line that they score. */
export const goalWeightsDiffer = defineCheck({
  id: "goal-weights-differ",
  severity: "error",
  needs: ["goal-table"],
  messages: ["kind", "sum", "weight", "difference"],
  texts,
}).finding(({ lines, goals }, _, recorder) =>
  lines.flatMap((line) => {
    const rows = goals?.rows.filter(({ kind }) => kind.text === line.goalKind) ?? [];
    const [first] = rows;
    if (!first || line.weight === null || line.goalKind === null) return [];
    const weights = rows.map(({ weight }) => weight.value ?? 0);
    const isOpen = !addUpTo(weights, line.weight) && rows.some(isUnread);
    if (isOpen) recorder.notChecked("weight", rows.filter(isUnread).length);
    else recorder.looked();
    if (isOpen || addUpTo(weights, line.weight)) return [];
    const sum = sumPoints(weights);
    const difference = roundScore(Math.abs(sum - line.weight));
    const args = { kind: line.goalKind, sum, weight: line.weight, difference };
    const { address } = first.weight;
    return [{ sheet: goals?.sheet ?? "", address, line: lineName(line), args }];
  }),
);
