import { ruleByName } from "../../../rubric/rules";
import { cellAddress } from "../../../spreadsheet/address";
import { goalWords as words } from "../../locale/goalWords";
import { goalColumns as columns } from "./goalColumns";
import type { Formulas } from "../../../rubric/formula/formulas";

/** What a row of the goal table computes, each with its leading `=`. */
export interface GoalRowFormulas {
  /** 完成率, a share; `""` for a qualitative or unfilled row, a word where no rate can be had. */
  readonly rate: string;
  /** 得分, in points; for a qualitative row the score that a person gave. */
  readonly score: string;
}

/** Actual against target (R1a), in Excel's own functions, since no custom function may feed another. */
function rateFormula(target: string, actual: string, direction: string, level: string): string {
  const less = `${direction}="${words.directions.less}"`;
  const known = `OR(${direction}="",${direction}="${words.directions.more}",${less})`;
  const quotient = `IF(${less},IF(${actual}<=${target}+1E-9,1,${target}/${actual}),${actual}/${target})`;
  const byTarget = `IF(AND(${target}=0,NOT(${less})),"${words.zeroTarget}",${quotient})`;
  const byDirection = `IF(${known},${byTarget},"${words.unknownDirection}")`;
  const bySign = `IF(MIN(${target},${actual})<0,"${words.negative}",${byDirection})`;
  const byNumbers = `IF(COUNT(${target},${actual})<2,"${words.noNumber}",${bySign})`;
  return `=IF(OR(${level}<>"",${target}="",${actual}=""),"",${byNumbers})`;
}

function completionScore(rate: string, weight: string, formulas: Formulas): string {
  const native = formulas === "native" ? ruleByName("SCORE_COMPLETION")?.native?.([rate, weight]) : null;
  return native ?? `RUBRIC.SCORE_COMPLETION(${rate},${weight})`;
}

/**
 * The formulas of one row of the goal table (天河 产出 and 效益: R1, R1a, R10).
 * @param row counts from 0, as in a Plan: 7 is row 8 of the sheet
 * @param formulas which functions the score is computed by; the rate is native in any case
 */
export function goalRowFormulas(row: number, formulas: Formulas): GoalRowFormulas {
  const cell = (column: keyof typeof columns): string => cellAddress(row, columns[column]);
  const [rate, weight, level, levelScore] = [cell("rate"), cell("weight"), cell("level"), cell("levelScore")];
  const computed = `IF(OR(NOT(ISNUMBER(${rate})),${weight}=""),"",${completionScore(rate, weight, formulas)})`;
  const typed = `IF(${levelScore}="","",${levelScore})`;
  return {
    rate: rateFormula(cell("target"), cell("actual"), cell("direction"), level),
    score: `=IF(${level}="",${computed},${typed})`,
  };
}
