import type { ColumnRole, RubricColumn, RubricPart } from "../../../rubric/rubric";

/** A column of a header set with the columns of the sheet that it goes over, from 0. */
export interface PlacedColumn extends RubricColumn {
  readonly at: number;
  readonly span: number;
}

export interface PlacedPart {
  readonly part: RubricPart;
  readonly columns: readonly PlacedColumn[];
  /** How many levels of indicators there are. */
  readonly depth: number;
}

/** The first column of a role; of a level or a weight the one of that depth. */
export const columnOf = ({ columns }: PlacedPart, role: ColumnRole, level?: number): PlacedColumn | undefined =>
  columns.find((column) => column.role === role && (level === undefined || column.level === level));

/** The column of the lines' own weights. */
export const lineWeightColumn = (part: PlacedPart): PlacedColumn | undefined => columnOf(part, "weight", part.depth);

/** The column of the scores; the schema asks for one in every header set. */
export function scoreColumn(part: PlacedPart): PlacedColumn {
  const column = columnOf(part, "score");
  if (!column) throw new RangeError("A header set has no column for the score.");
  return column;
}
