import { roleFacts } from "../../../rubric/columnRoles";
import type { Correction } from "../../columns";
import type { GridReader } from "../grid/gridReader";
import { headingKey, headingText, type HeaderCell } from "./headerCells";
import type { Roles } from "./role";

function correctionOf(
  reader: GridReader,
  cell: HeaderCell,
  cells: readonly HeaderCell[],
  corrections: readonly Correction[],
): Correction | undefined {
  const key = headingKey(headingText(cell));
  const fitting = corrections.filter(({ heading }) => heading === key);
  const sameHeading = cells.filter((other) => headingKey(headingText(other)) === key);
  const own = fitting.find(({ column }) => column === reader.sheetColumn(cell.column));
  // Columns may have been inserted since; a heading that stands once is still told by its words.
  return own ?? (sameHeading.length === 1 ? fitting[0] : undefined);
}

/** What the user said wins; another column that was taken for the same single thing gives way. */
export function correctRoles(reader: GridReader, roles: Roles, corrections: readonly Correction[]): void {
  const cells = [...roles.keys()];
  for (const cell of cells) {
    const correction = correctionOf(reader, cell, cells, corrections);
    if (!correction) continue;
    const { role, level } = correction;
    const { isSingle = false } = roleFacts(role);
    for (const [other, taken] of roles) {
      if (isSingle && taken.certainty !== "corrected" && taken.role === role && taken.level === level) {
        roles.set(other, { role: null, level: null, certainty: taken.certainty });
      }
    }
    roles.set(cell, { role, level, certainty: "corrected" });
  }
}
