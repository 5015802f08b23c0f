import { draw } from "../inputs";
import { builtIns, guarded, threeNumbers, twoNumbers } from "./builtIns";
import type { Counterpart } from "./counterpart";

const { AND, FLOOR, IF, IFS, ISBLANK, ISNUMBER, LOOKUP, MAX, OR, ROUND } = builtIns;

/** As the forms print it; a sheet holds the same few tables in all its cells. */
const bands = [["≤10%→2;≤20%→1;≤30%→0.5;其他→0"]];

/** Tables and steps. */
export const tables: readonly Counterpart[] = [
  {
    name: "SCORE_BAND",
    builtIns: "ROUND, IFS",
    args: () => [draw.share() / 4, bands],
    theirs: (value: number) =>
      guarded(
        ISBLANK(value),
        ISNUMBER(value),
        ROUND(IFS(value <= 0.1, 2, value <= 0.2, 1, value <= 0.3, 0.5, true, 0), 2),
      ),
  },
  {
    name: "SCORE_STEP",
    builtIns: "ROUND, MAX, FLOOR",
    args: () => [draw.weight(), draw.share(), 0, 0.05, draw.points()],
    theirs: (weight: number, value: number, start: number, step: number, each: number) =>
      guarded(
        ISBLANK(value),
        AND(threeNumbers(weight, value, start), twoNumbers(step, each)),
        ROUND(MAX(0, weight - Number(FLOOR(Number(MAX(0, value - start)) / step, 1)) * each), 2),
      ),
  },
  {
    name: "SCORE_DEVIATION",
    builtIns: "ROUND, IF",
    args: () => [draw.weight(), draw.share() / 10],
    theirs: (weight: number, ratio: number) =>
      guarded(
        ISBLANK(ratio),
        twoNumbers(weight, ratio),
        ROUND(IF(Math.abs(ratio) > 0.1, 0, weight * (1 - 10 * Math.abs(ratio))), 2),
      ),
  },
  {
    name: "GRADE",
    builtIns: "LOOKUP, ROUND",
    args: () => [draw.total()],
    theirs: (total: number) =>
      guarded(
        ISBLANK(total),
        ISNUMBER(total),
        IF(OR(total < 0, total > 100), "#VALUE!", LOOKUP(ROUND(total, 2), [0, 60, 80, 90], ["差", "中", "良", "优"])),
      ),
  },
];
