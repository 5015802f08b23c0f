import { draw } from "../inputs";
import { anyBlank, builtIns, guarded, twoNumbers } from "./builtIns";
import type { Counterpart } from "./counterpart";

const { COUNT, COUNTBLANK, COUNTIF, COUNTIFS, IF, IFS, ISBLANK, ISNUMBER, MAX, MIN, ROUND, SUMIF } = builtIns;

/** Rates, and what is scored by them. */
export const completion: readonly Counterpart[] = [
  {
    name: "COMPLETION_RATE",
    builtIns: "IF",
    args: () => [draw.amount(), draw.amount() + 0.01],
    theirs: (actual: number, target: number) =>
      guarded(
        anyBlank(actual, target),
        twoNumbers(actual, target),
        IF(target < 0, "#VALUE!", IF(target === 0, "#DIV/0!", actual / target)),
      ),
  },
  {
    name: "AVERAGE_RATE",
    builtIns: "SUMIF, COUNTIF, COUNT",
    args: () => [draw.column(12, draw.share)],
    theirs: (rates: number[][]) =>
      guarded(
        COUNTBLANK(rates) === rates.length,
        Number(COUNT(rates)) + Number(COUNTBLANK(rates)) === rates.length,
        (Number(SUMIF(rates, "<=1")) + Number(COUNTIF(rates, ">1"))) / Number(COUNT(rates)),
      ),
  },
  {
    name: "SCORE_COMPLETION",
    builtIns: "ROUND, IFS",
    args: () => [draw.share(), draw.weight()],
    theirs: (rate: number, weight: number) =>
      guarded(
        ISBLANK(rate),
        twoNumbers(rate, weight),
        ROUND(IFS(rate < 0.6, 0, rate < 1, rate * weight, rate <= 1.5, weight, true, weight / 2), 2),
      ),
  },
  {
    name: "SCORE_RATIO",
    builtIns: "ROUND, MAX, MIN",
    args: () => [draw.share(), draw.weight()],
    theirs: (rate: number, weight: number) =>
      guarded(ISBLANK(rate), twoNumbers(rate, weight), ROUND(weight * Number(MAX(0, MIN(rate, 1))), 2)),
  },
  {
    name: "SCORE_HIT_RATE",
    builtIns: "ROUND, COUNTIFS, COUNT",
    args: () => [draw.column(8, draw.share), draw.weight()],
    theirs: (rates: number[][], weight: number) =>
      guarded(
        COUNTBLANK(rates) === rates.length,
        ISNUMBER(weight),
        ROUND((weight * Number(COUNTIFS(rates, ">=1", rates, "<=1.3"))) / Number(COUNT(rates)), 2),
      ),
  },
];
