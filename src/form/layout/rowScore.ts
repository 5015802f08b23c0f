import { printedWords } from "../locale/printedWords";
import type { Formulas } from "../../rubric/formula/formulas";
import { isOneOf, signedFigure } from "../../rubric/formula/signedFigure";
import type { RowScoring } from "../../rubric/rubric";
import { ruleByName } from "../../rubric/rules";

/** The cells of a line, as its own row names them. */
export interface RowCells {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  /** Of the column that says ≥, ≤, ＝ or 定性; null where the sign stands before the target. */
  readonly sign: string | null;
}

const LESS = "≤＜<";
const EQUAL = "＝=";
const TOLERANCE = "1E-9";

/** Weight × rate, the rate at most 100 %. */
export function ratioScore(rate: string, weight: string, formulas: Formulas): string {
  const native = formulas === "native" ? ruleByName("SCORE_RATIO")?.native?.([rate, weight]) : null;
  return native ?? `RUBRIC.SCORE_RATIO(${rate},${weight})`;
}

/** The target's number: of `≥95%` what stands behind the sign; an error where that is more than a number. */
function targetNumber({ target, sign }: RowCells): string {
  return sign === null ? signedFigure(target) : `VALUE(${target})`;
}

/**
 * The score of a line from its own row, in Excel's own functions up to the rule: blank until target, result and weight are
 * there, and for good where target or result is no plain number (定性, 3 万人): then a person gives the score. A row that is
 * inserted takes the formula along when it is filled down.
 */
export function rowScoreFormula(scoring: RowScoring, cells: RowCells, formulas: Formulas): string {
  const { target, actual, weight, sign } = cells;
  const [wanted, done] = [targetNumber(cells), `VALUE(${actual})`];
  const mark = `LEFT(${sign ?? target})`;
  const [less, equal] = [isOneOf(mark, LESS), isOneOf(mark, EQUAL)];
  const over = scoring.less === "ratio" ? `${wanted}/${done}` : `MAX(0,2-${done}/${wanted})`;
  // Of nothing wanted: nothing used is full; what counts upwards is full in any case.
  const ofZero = `IF(OR(${done}<=0,NOT(OR(${less},${equal}))),1,0)`;
  const ofTarget = `IF(${less},IF(${done}<=${wanted}+${TOLERANCE},1,${over}),${done}/${wanted})`;
  const score = ratioScore(`IF(${wanted}=0,${ofZero},${ofTarget})`, weight, formulas);
  const blank = [target, actual, weight, ...(sign === null ? [] : [sign])].map((cell) => `${cell}=""`);
  const isOpen = `OR(${[...blank, ...(sign === null ? [] : [`${sign}="${printedWords.qualitative}"`])].join(",")})`;
  // A root of what is below 0 is no number: a negative target is left to a person.
  return `=IF(${isOpen},"",IF(ISNUMBER(SQRT(${wanted})*${done}),${score},""))`;
}

/** The score of the line 预算执行率: blank until there is a rate. */
export const executionScoreFormula = (rate: string, points: string, formulas: Formulas): string =>
  `=IF(${rate}="","",${ratioScore(rate, points, formulas)})`;
