import { parseAddress } from "../../spreadsheet/address";
import type { TextRunData } from "../../spreadsheet/ooxml/textRunData";
import type { CellData, SheetData } from "../../spreadsheet/ooxml/workbookData";

/** Contents in the place of others, by address: `""` for a blank cell. */
export type CellChanges = ReadonlyMap<string, string | number>;

/** The fonts of a text that was shortened: those of the parts that are left, told by what stands before and behind. */
function runsOf({ value, runs }: CellData, text: string): readonly TextRunData[] | undefined {
  if (runs === undefined || typeof value !== "string") return undefined;
  const fontAt = (at: number): TextRunData | undefined => runs.filter(({ start }) => start <= at).at(-1);
  const kept: TextRunData[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const found = value.indexOf(text[at] ?? "", from);
    from = found < 0 ? from : found + 1;
    const { font } = fontAt(Math.max(0, from - 1)) ?? {};
    if (kept.length === 0 || kept.at(-1)?.font !== font) kept.push({ start: at, ...(font && { font }) });
  }
  return kept.some(({ font }) => font !== undefined) ? kept : undefined;
}

function changed(cell: CellData, content: string | number): CellData {
  const { formula: _, array: __, runs: ___, isError: ____, ...rest } = cell;
  if (content === "") return { ...rest, value: null };
  const runs = typeof content === "string" ? runsOf(cell, content) : undefined;
  return { ...rest, value: content, ...(runs && { runs }) };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** A sheet with other contents in some cells, which keep their looks. Cells that had none are made. */
export function withContents(sheet: SheetData, changes: CellChanges): SheetData {
  const wanted = new Map(
    [...changes].flatMap(([address, content]) => {
      const place = parseAddress(address);
      return place ? [[keyOf(place.row, place.column), { ...place, content }] as const] : [];
    }),
  );
  const cells = sheet.cells.map((cell) => {
    const key = keyOf(cell.row, cell.column);
    const found = wanted.get(key);
    wanted.delete(key);
    return found ? changed(cell, found.content) : cell;
  });
  const added = [...wanted.values()].flatMap(({ row, column, content }): CellData[] =>
    content === "" ? [] : [{ row, column, value: content }],
  );
  return { ...sheet, cells: [...cells, ...added] };
}

/** Nobody computed what the formulas give without the entries. */
export const withoutResults = (sheet: SheetData): SheetData => ({
  ...sheet,
  cells: sheet.cells.map(({ isError, ...cell }) =>
    cell.formula === undefined ? { ...cell, ...(isError && { isError }) } : { ...cell, value: null },
  ),
});
