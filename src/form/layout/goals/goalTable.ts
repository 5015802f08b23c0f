import type { Rubric, ScoredLine } from "../../../rubric/rubric";
import { rubricLines } from "../../../rubric/rubricLines";
import { absoluteAddress, quoteSheet } from "../../../spreadsheet/address";
import { fill } from "../../../language/fill";
import { goalWords as words } from "../../locale/goalWords";
import { goalColumns as columns } from "./goalColumns";

/** A line that the goal table scores: 20 points for 产出. */
export interface GoalKind {
  readonly line: ScoredLine;
  readonly kind: string;
  readonly weight: number;
}

export const reportedRow = 2;
const firstSumRow = reportedRow + 1;
/** Where the block's figures stand: the sum of weights and the answer, and the sum of scores. */
export const blockColumns = { label: 0, value: 2, scoreLabel: 3, score: 6, note: 7 } as const;
/** So many rows have formulas and a frame from the start; more may follow. */
export const preparedRows = 40;
/** Sums and help while typing reach down to here, so that rows appended or pasted below the prepared ones count. */
export const lastGoalRow = 1999;

export const sumRow = (index: number): number => firstSumRow + index;
export const goalHeaderRow = (kinds: readonly GoalKind[]): number => firstSumRow + kinds.length;
export const firstGoalRow = (kinds: readonly GoalKind[]): number => goalHeaderRow(kinds) + 1;

/** The rubric's lines that are scored by goals, in the form's order; none for a rubric without a goal table. */
export const goalKinds = (rubric: Rubric): readonly GoalKind[] =>
  rubricLines(rubric).flatMap(({ line }) =>
    line.goalKind === undefined ? [] : [{ line, kind: line.goalKind, weight: line.weight ?? 0 }],
  );

export interface SumFormulas {
  readonly weight: string;
  readonly score: string;
  /** What is still wrong with the rows of this kind, in words. */
  readonly note: string;
}

/**
 * The sums of one kind. The ranges begin at the header, since a row inserted above the first goal would be left out
 * otherwise. The score is `""` until the kind has a row and each of its rows a number.
 */
export function sumFormulas(kinds: readonly GoalKind[], index: number): SumFormulas {
  const { kind, weight } = kinds[index] ?? { kind: "", weight: 0 };
  const range = (column: number): string =>
    `${absoluteAddress(goalHeaderRow(kinds), column)}:${absoluteAddress(lastGoalRow, column)}`;
  const [ofKind, weights, scores] = [range(columns.kind), range(columns.weight), range(columns.score)];
  const count = `COUNTIF(${ofKind},"${kind}")`;
  const [weightSum, scoreSum] = [blockColumns.value, blockColumns.score].map((column) =>
    absoluteAddress(sumRow(index), column),
  );
  const open = `COUNTIFS(${ofKind},"${kind}",${scores},"<=1000000")<${count}`;
  const note = (text: string): string => `"${fill(text, { kind, weight })}"`;
  const differs = `IF(${weightSum}<>${weight},${note(words.weightsDiffer)},"")`;
  return {
    weight: `=ROUND(SUMIF(${ofKind},"${kind}",${weights}),2)`,
    score: `=IF(OR(${count}=0,${open}),"",ROUND(SUMIF(${ofKind},"${kind}",${scores}),2))`,
    note: `=IF(${count}=0,${note(words.noRows)},IF(${scoreSum}="",${note(words.scoresMissing)},${differs}))`,
  };
}

/** The form's score of a line by its goals: 0 where no goals were reported, `""` while that is not answered or goals lack scores. */
export function goalScoreFormula(goalSheet: string, index: number): string {
  const at = (row: number, column: number): string => `${quoteSheet(goalSheet)}!${absoluteAddress(row, column)}`;
  const reported = at(reportedRow, blockColumns.value);
  const score = at(sumRow(index), blockColumns.score);
  const { yes, no } = words.answers;
  return `=IF(${reported}="${no}",0,IF(${reported}="${yes}",${score},""))`;
}
