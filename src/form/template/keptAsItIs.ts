import { parseAddress } from "../../spreadsheet/address";
import type { SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import type { CellChanges } from "./changedCells";
import type { TemplateLoss } from "./templateSource";

const SHORTEST_ENTRY = 3;

/** Headers and footers of pages that repeat what was filled in, such as the unit's name. */
function repeatsEntry(before: SheetData, changes: CellChanges): boolean {
  const printed = Object.values(before.page?.headerFooter ?? {}).join("\n");
  const entries = before.cells.flatMap(({ row, column, value }) => {
    const text = String(value ?? "").trim();
    return text.length >= SHORTEST_ENTRY && printed.includes(text) ? [[row, column] as const] : [];
  });
  const emptied = [...changes.keys()].flatMap((address) => parseAddress(address) ?? []);
  return entries.some(([row, column]) => emptied.some((each) => each.row === row && each.column === column));
}

/** Whether a cell that is to be filled in is locked on a protected sheet. */
function locksEntries({ cells, protection }: SheetData, styles: WorkbookData["styles"], changes: CellChanges): boolean {
  if (!protection) return false;
  const looks = new Map(cells.map(({ row, column, style }) => [`${String(row)} ${String(column)}`, style]));
  return [...changes.keys()].some((address) => {
    const { row = -1, column = -1 } = parseAddress(address) ?? {};
    const style = looks.get(`${String(row)} ${String(column)}`);
    return style === undefined || styles[style]?.locked !== false;
  });
}

/**
 * What a form's sheet keeps although it may hold what was filled in, or keep others from filling it in: nobody can tell by
 * itself, and whoever makes the template looks.
 * @param changes what the template leaves out
 * @param isDrawn something lies above the cells
 */
export function keptAsItIs(
  sheet: SheetData,
  styles: WorkbookData["styles"],
  changes: CellChanges,
  isDrawn: boolean,
): readonly TemplateLoss[] {
  const codes = [
    ...(isDrawn ? (["drawings-kept"] as const) : []),
    ...(sheet.notes && sheet.notes.length > 0 ? (["notes-kept"] as const) : []),
    ...(repeatsEntry(sheet, changes) ? (["page-kept"] as const) : []),
    ...(locksEntries(sheet, styles, changes) ? (["entries-locked"] as const) : []),
  ];
  return codes.map((code) => ({ code, detail: sheet.name }));
}
