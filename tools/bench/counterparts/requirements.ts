import { draw } from "../inputs";
import { anyBlank, builtIns, guarded, threeNumbers, twoNumbers } from "./builtIns";
import type { Counterpart } from "./counterpart";

const { AND, COUNT, COUNTBLANK, IF, INT, ISBLANK, ISNUMBER, NA, ROUND, SUM, SUMPRODUCT, SWITCH } = builtIns;

/** Answers, limits, parts, dates and levels. */
export const requirements: readonly Counterpart[] = [
  {
    name: "SCORE_IF",
    builtIns: "SWITCH, ROUND",
    args: () => [draw.word(["是", "否", "符合", "不符合", 1, 0]), draw.weight()],
    theirs: (ok: unknown, weight: number) => {
      const full = ROUND(weight, 2);
      // All the words that the function takes, in pairs.
      const points = SWITCH(ok, "是", full, "否", 0, "符合", full, "不符合", 0, "有", full, "无", 0, 1, full, 0, 0);
      return guarded(ISBLANK(ok), ISNUMBER(weight), points);
    },
  },
  {
    name: "SCORE_WITHIN",
    builtIns: "ROUND, IF",
    args: () => [draw.amount(), draw.amount(), draw.weight()],
    theirs: (actual: number, limit: number, weight: number) =>
      guarded(anyBlank(actual, limit), threeNumbers(actual, limit, weight), IF(actual <= limit, ROUND(weight, 2), 0)),
  },
  {
    name: "SCORE_PARTS",
    builtIns: "ROUND, SUMPRODUCT",
    args: () => [draw.weight(), draw.column(3, () => draw.word([0, 1])), [[0.3], [0.3], [0.4]]],
    theirs: (weight: number, met: number[][], shares: number[][]) =>
      guarded(
        Number(COUNTBLANK(met)) > 0,
        AND(ISNUMBER(weight), COUNT(met) === met.length, Math.abs(Number(SUM(shares)) - 1) < 1e-9),
        ROUND(weight * Number(SUMPRODUCT(met, shares)), 2),
      ),
  },
  {
    name: "SCORE_BY_DATE",
    builtIns: "IF, INT, ROUND",
    // A late day is an error, whose cost is that of throwing.
    args: () => [draw.day(), 45_400, draw.weight()],
    theirs: (actual: number, deadline: number, weight: number) =>
      guarded(
        anyBlank(actual, deadline),
        threeNumbers(actual, deadline, weight),
        IF(Number(INT(actual)) <= Number(INT(deadline)), ROUND(weight, 2), NA()),
      ),
  },
  {
    name: "LEVEL_FITS",
    builtIns: "AND, SWITCH",
    args: () => [draw.weight(), 20, draw.word(["达成", "部分达成", "未达成"])],
    theirs: (score: number, weight: number, level: string) =>
      guarded(
        anyBlank(score, level),
        twoNumbers(score, weight),
        SWITCH(
          level,
          "达成",
          AND(score >= 0.8 * weight, score <= weight),
          "部分达成",
          AND(score >= 0.6 * weight, score < 0.8 * weight),
          "未达成",
          AND(score >= 0, score < 0.6 * weight),
        ),
      ),
  },
];
