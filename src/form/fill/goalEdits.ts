import { goalColumns } from "../layout/goals/goalColumns";
import { blockColumns, firstGoalRow, goalKinds, reportedRow } from "../layout/goals/goalTable";
import { goalWords } from "../locale/goalWords";
import type { Rubric } from "../../rubric/rubric";
import type { Edit, Entries, GoalEntry } from "./entries";

/** The kinds of goals in the order of the forms, as published entries call them. */
const KINDS = ["output", "benefit"];

const columnOf = (key: string): number | undefined =>
  Object.hasOwn(goalColumns, key) ? goalColumns[key as keyof typeof goalColumns] : undefined;

/** The goals below each other, and that they were reported. */
export function goalEdits(rubric: Rubric, sheet: string, { goals }: Entries): readonly Edit[] {
  const kinds = goalKinds(rubric);
  const rows = Object.entries(goals).flatMap(([key, entries]) => {
    const kind = kinds[KINDS.indexOf(key)]?.kind ?? key;
    return entries.map((entry): GoalEntry => ({ kind, ...entry }));
  });
  if (kinds.length === 0 || rows.length === 0) return [];
  const reported: Edit = { sheet, row: reportedRow, column: blockColumns.value, cell: goalWords.answers.yes };
  const edits = rows.flatMap((entry, index) =>
    Object.entries(entry).flatMap(([key, cell]) => {
      const column = columnOf(key);
      return column === undefined ? [] : [{ sheet, row: firstGoalRow(kinds) + index, column, cell }];
    }),
  );
  return [reported, ...edits];
}
