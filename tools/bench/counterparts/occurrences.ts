import { draw } from "../inputs";
import { anyBlank, builtIns, guarded, threeNumbers, twoNumbers } from "./builtIns";
import type { Counterpart } from "./counterpart";

const { AND, IF, ISBLANK, MAX, MIN, ROUND, SUMPRODUCT } = builtIns;

/** Points a finding, and points taken from other lines. */
export const occurrences: readonly Counterpart[] = [
  {
    name: "DEDUCT",
    builtIns: "ROUND, MAX, SUMPRODUCT",
    args: () => [draw.weight(), draw.count(), draw.points(), [draw.count(), draw.points()]],
    theirs: (full: number, one: number, each: number, [two = 0, eachTwo = 0]: number[]) =>
      guarded(
        anyBlank(one, two),
        AND(threeNumbers(full, one, each), twoNumbers(two, eachTwo)),
        ROUND(MAX(0, full - Number(SUMPRODUCT([one, two], [each, eachTwo]))), 2),
      ),
  },
  {
    name: "SCORE_BONUS",
    builtIns: "ROUND, MIN",
    args: () => [draw.count(), draw.count()],
    theirs: (plus: number, minus: number) =>
      guarded(
        anyBlank(plus, minus),
        twoNumbers(plus, minus),
        ROUND(Number(MIN(5, plus * 2.5)) - Number(MIN(5, minus * 2.5)), 2),
      ),
  },
  {
    name: "SCORE_LINKED",
    builtIns: "ROUND",
    args: () => [draw.weight(), draw.weight(), 50],
    theirs: (weight: number, score: number, total: number) =>
      guarded(
        anyBlank(score, total),
        threeNumbers(weight, score, total),
        IF(total === 0, "#DIV/0!", ROUND((weight * score) / total, 2)),
      ),
  },
  {
    name: "SPLIT_WEIGHT",
    builtIns: "ROUND, IF",
    args: () => [draw.weight() + 1, 7, (draw.count() % 7) + 1],
    theirs: (total: number, parts: number, index: number) => {
      const part = Number(ROUND(total / parts, 2));
      return guarded(
        ISBLANK(total),
        threeNumbers(total, parts, index),
        IF(index < parts, part, ROUND(total - part * (parts - 1), 2)),
      );
    },
  },
];
