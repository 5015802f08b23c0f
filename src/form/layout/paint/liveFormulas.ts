import type { RowScoring, ScoredLine } from "../../../rubric/rubric";
import type { RowCells } from "../rowScore";

/** The formulas of score cells, each with its leading `=`. */
export interface LiveFormulas {
  /** Of a line, by the formula text of its weight; undefined where a person types the score. */
  readonly line: (line: ScoredLine, weight: string) => string | undefined;
  /** Of a line that is scored from its own row. */
  readonly row: (scoring: RowScoring, cells: RowCells) => string;
  /** Of 预算执行率, by the cells of the rate and the points. */
  readonly execution: (rate: string, points: string) => string;
}
