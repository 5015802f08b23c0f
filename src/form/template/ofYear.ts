import type { PackLayout, Rubric } from "../../rubric/rubric";
import { cellAddress } from "../../spreadsheet/address";
import { sheetGrid } from "../../spreadsheet/ooxml/sheetGrid";
import type { SheetData } from "../../spreadsheet/ooxml/workbookData";
import { recogniseAll } from "../recognise";
import { withContents, type CellChanges } from "./changedCells";
import { tableRows } from "./entries/lineEntries";
import { withYear } from "./namedYear";

/** The year in the texts around the table; what its lines print stays as it is. */
function yearChanges(sheet: SheetData, rubric: Rubric, from: number, to: number): CellChanges {
  const grid = sheetGrid(sheet);
  if (!grid || from === to) return new Map();
  const forms = recogniseAll(grid, { packs: [rubric] });
  if (forms.length === 0 && sheet.name !== rubric.layout?.sheet) return new Map();
  const tables = forms.flatMap(tableRows);
  // Notes cite documents by their years.
  const notes = new Set(forms.flatMap(({ footnotes }) => footnotes.map(({ address }) => address)));
  const alone = new Set(
    forms.flatMap(({ fields }) => fields.flatMap(({ role, value }) => (role === "year" ? value.address : []))),
  );
  const changes = new Map<string, string | number>();
  for (const { row, column, value, formula } of sheet.cells) {
    if (formula !== undefined || value === null || typeof value === "boolean") continue;
    if (tables.some(([first, last]) => row >= first && row <= last)) continue;
    const address = cellAddress(row, column);
    if (notes.has(address)) continue;
    const isAlone = alone.has(address) && /^\D*\d{4}\D*$/.test(String(value));
    if (typeof value === "number") {
      if (isAlone && value === from) changes.set(address, to);
      continue;
    }
    const text = withYear(value, from, to, isAlone);
    if (text !== value) changes.set(address, text);
  }
  return changes;
}

/** What is printed above and below each page follows the year as the form's title does. */
function withPageYear(sheet: SheetData, from: number, to: number): SheetData {
  const { page } = sheet;
  if (!page?.headerFooter || from === to) return sheet;
  const lines = Object.entries(page.headerFooter).map(([place, text]) => [place, withYear(text, from, to)] as const);
  return { ...sheet, page: { ...page, headerFooter: Object.fromEntries(lines) } };
}

/**
 * A sheet of a pack for another year than the pack's.
 * @param read the same sheet as the pack has it, by which it is recognised
 */
export function ofYear(
  sheet: SheetData,
  read: SheetData,
  rubric: Rubric,
  { sheet: formSheet, year: from }: PackLayout,
  to: number,
): SheetData {
  const changes = yearChanges(read, rubric, from, to);
  const isForm = changes.size > 0 || read.name === formSheet;
  return withContents(isForm ? withPageYear(sheet, from, to) : sheet, changes);
}
