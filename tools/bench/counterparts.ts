import * as formulajs from "@formulajs/formulajs";
import { scoreCompletionFunction, scoreHitRateFunction, scoreRatioFunction } from "../../src/functions/completion";
import { scoreBonusFunction, scoreDeductFunction } from "../../src/functions/occurrences";
import { scoreLinkedFunction, splitWeightFunction } from "../../src/functions/otherLines";
import { averageRateFunction, completionRateFunction } from "../../src/functions/rates";
import {
  levelFitsFunction,
  scoreByDateFunction,
  scoreIfFunction,
  scorePartsFunction,
  scoreWithinFunction,
} from "../../src/functions/requirements";
import {
  gradeFunction,
  scoreBandFunction,
  scoreDeviationFunction,
  scoreStepFunction,
} from "../../src/functions/tables";
import { justificationFunction, quantityFunction } from "../../src/functions/texts";
import { draw } from "./inputs";

/** A function of ours and the formula of built-ins that people would write instead. */
export interface Counterpart {
  readonly name: string;
  readonly builtIns: string;
  /** No built-in reads texts as these do; the nearest one is only a yardstick. */
  readonly readsText?: true;
  readonly args: () => readonly unknown[];
  readonly ours: (...args: readonly never[]) => unknown;
  readonly theirs: (...args: readonly never[]) => unknown;
}

/** The library declares no results. */
type BuiltIn = (...args: readonly unknown[]) => unknown;
type Used =
  | "AND"
  | "AVERAGE"
  | "COUNT"
  | "COUNTIFS"
  | "FLOOR"
  | "IF"
  | "IFS"
  | "LOOKUP"
  | "MAX"
  | "MIN"
  | "NUMBERVALUE"
  | "ROUND"
  | "SEARCH"
  | "SUMPRODUCT"
  | "SWITCH";

const {
  AND,
  AVERAGE,
  COUNT,
  COUNTIFS,
  FLOOR,
  IF,
  IFS,
  LOOKUP,
  MAX,
  MIN,
  NUMBERVALUE,
  ROUND,
  SEARCH,
  SUMPRODUCT,
  SWITCH,
} = formulajs as Readonly<Record<Used, BuiltIn>>;

/** A table with boundaries of its own, since no two sheets have the same. */
const bandTable = (): string => {
  const first = Math.floor(draw.share() * 10) + 1;
  return `≤${first}%→2;≤${first + 10}%→1;≤${first + 20}%→0.5;其他→0`;
};

const texts = [
  "因疫情影响，1场招聘活动延期；下一步将提前安排场地。",
  "已按要求完成",
  "见附件3",
  "项目验收推迟，支出率为99.23%",
];
const quantities = ["＞2.5万人次", "约10.2万份", "不低于98.00%", "2021年12月底前", "1,234.5元"];
const levels = { 达成: [0.8, 1], 部分达成: [0.6, 0.8], 未达成: [0, 0.6] } as const;

export const counterparts: readonly Counterpart[] = [
  {
    name: "COMPLETION_RATE",
    builtIns: "IF",
    args: () => [draw.amount(), draw.amount() + 0.01],
    ours: completionRateFunction,
    theirs: (actual: number, target: number) => IF(target === 0, 0, actual / target),
  },
  {
    name: "AVERAGE_RATE",
    builtIns: "AVERAGE",
    args: () => [draw.column(12, draw.share)],
    ours: averageRateFunction,
    theirs: (rates: number[][]) => AVERAGE(rates),
  },
  {
    name: "SCORE_COMPLETION",
    builtIns: "ROUND, IFS",
    args: () => [draw.share(), draw.weight()],
    ours: scoreCompletionFunction,
    theirs: (rate: number, weight: number) =>
      ROUND(IFS(rate < 0.6, 0, rate < 1, rate * weight, rate <= 1.5, weight, true, weight / 2), 2),
  },
  {
    name: "SCORE_RATIO",
    builtIns: "ROUND, MAX, MIN",
    args: () => [draw.share(), draw.weight()],
    ours: scoreRatioFunction,
    theirs: (rate: number, weight: number) => ROUND(weight * Number(MAX(0, MIN(rate, 1))), 2),
  },
  {
    name: "SCORE_HIT_RATE",
    builtIns: "ROUND, COUNTIFS, COUNT",
    args: () => [draw.column(8, draw.share), draw.weight()],
    ours: scoreHitRateFunction,
    theirs: (rates: number[][], weight: number) =>
      ROUND((weight * Number(COUNTIFS(rates, ">=1", rates, "<=1.3"))) / Number(COUNT(rates)), 2),
  },
  {
    name: "SCORE_BAND",
    builtIns: "LOOKUP",
    args: () => [draw.share(), [[bandTable()]]],
    ours: scoreBandFunction,
    theirs: (value: number) => LOOKUP(value, [0, 0.1, 0.2, 0.3], [2, 1, 0.5, 0]),
  },
  {
    name: "SCORE_STEP",
    builtIns: "ROUND, MAX, FLOOR",
    args: () => [draw.weight(), draw.share(), 0, 0.05, draw.points()],
    ours: scoreStepFunction,
    theirs: (weight: number, value: number, start: number, step: number, each: number) =>
      ROUND(MAX(0, weight - Number(FLOOR(Number(MAX(0, value - start)) / step, 1)) * each), 2),
  },
  {
    name: "SCORE_DEVIATION",
    builtIns: "ROUND, IF",
    args: () => [draw.weight(), draw.share() / 10],
    ours: scoreDeviationFunction,
    theirs: (weight: number, ratio: number) => ROUND(IF(ratio > 0.1, 0, weight * (1 - 10 * ratio)), 2),
  },
  {
    name: "GRADE",
    builtIns: "LOOKUP, ROUND",
    args: () => [draw.total()],
    ours: gradeFunction,
    theirs: (total: number) => LOOKUP(ROUND(total, 2), [0, 60, 80, 90], ["差", "中", "良", "优"]),
  },
  {
    name: "DEDUCT",
    builtIns: "ROUND, MAX, SUMPRODUCT",
    args: () => [draw.weight(), draw.count(), draw.points(), [draw.count(), draw.points()]],
    ours: scoreDeductFunction,
    theirs: (full: number, one: number, each: number, [two = 0, eachTwo = 0]: number[]) =>
      ROUND(MAX(0, full - Number(SUMPRODUCT([one, two], [each, eachTwo]))), 2),
  },
  {
    name: "SCORE_BONUS",
    builtIns: "ROUND, MIN",
    args: () => [draw.count(), draw.count()],
    ours: scoreBonusFunction,
    theirs: (plus: number, minus: number) => ROUND(Number(MIN(5, plus * 2.5)) - Number(MIN(5, minus * 2.5)), 2),
  },
  {
    name: "SCORE_IF",
    builtIns: "SWITCH",
    args: () => [draw.word(["是", "否"]), draw.weight()],
    ours: scoreIfFunction,
    theirs: (ok: string, weight: number) => SWITCH(ok, "是", weight, "否", 0),
  },
  {
    name: "SCORE_WITHIN",
    builtIns: "ROUND, IF",
    args: () => [draw.amount(), draw.amount(), draw.weight()],
    ours: scoreWithinFunction,
    theirs: (actual: number, limit: number, weight: number) => ROUND(IF(actual <= limit, weight, 0), 2),
  },
  {
    name: "SCORE_PARTS",
    builtIns: "ROUND, SUMPRODUCT",
    args: () => [draw.weight(), draw.column(3, () => draw.word([0, 1])), [[0.3], [0.3], [0.4]]],
    ours: scorePartsFunction,
    theirs: (weight: number, met: number[][], shares: number[][]) => ROUND(weight * Number(SUMPRODUCT(met, shares)), 2),
  },
  {
    name: "SCORE_BY_DATE",
    builtIns: "IF",
    // A late day is an error, whose cost is that of throwing.
    args: () => [draw.day(), 45_400, draw.weight()],
    ours: scoreByDateFunction,
    theirs: (actual: number, deadline: number, weight: number) => IF(actual <= deadline, weight, 0),
  },
  {
    name: "LEVEL_FITS",
    builtIns: "AND, SWITCH",
    args: () => [draw.weight(), 20, draw.word(Object.keys(levels))],
    ours: levelFitsFunction,
    theirs: (score: number, weight: number, level: string) => {
      const [low, high] = SWITCH(
        level,
        "达成",
        levels.达成,
        "部分达成",
        levels.部分达成,
        "未达成",
        levels.未达成,
      ) as number[];
      return AND(score >= (low ?? 0) * weight, score < (high ?? 1) * weight);
    },
  },
  {
    name: "SCORE_LINKED",
    builtIns: "ROUND",
    args: () => [draw.weight(), draw.weight(), 50],
    ours: scoreLinkedFunction,
    theirs: (weight: number, score: number, total: number) => ROUND((weight * score) / total, 2),
  },
  {
    name: "SPLIT_WEIGHT",
    builtIns: "ROUND, IF",
    args: () => [draw.weight() + 1, 7, (draw.count() % 7) + 1],
    ours: splitWeightFunction,
    theirs: (total: number, parts: number, index: number) => {
      const part = Number(ROUND(total / parts, 2));
      return IF(index < parts, part, ROUND(total - part * (parts - 1), 2));
    },
  },
  {
    name: "QUANTITY",
    readsText: true,
    builtIns: "NUMBERVALUE",
    args: () => [draw.word(quantities)],
    ours: quantityFunction,
    theirs: (text: string) => NUMBERVALUE(text),
  },
  {
    name: "JUSTIFICATION",
    readsText: true,
    builtIns: "IF, SEARCH",
    args: () => [20, draw.weight(), draw.word(texts)],
    ours: justificationFunction,
    theirs: (weight: number, score: number, text: string) => IF(score < weight, SEARCH("。", `${text}。`), ""),
  },
];
