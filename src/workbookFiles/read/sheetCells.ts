import type { CellObject, DenseWorkSheet, WorkBook } from "@e965/xlsx";
import { FileProblem } from "../fileProblem";

export type LibraryRange = NonNullable<DenseWorkSheet["!merges"]>[number];

/** A sheet as it is read, in the shape that the library has for it. */
export interface SheetCells {
  readonly name: string;
  /** 0 shown, 1 hidden, 2 hidden so that Excel does not offer to show it. */
  readonly hidden: 0 | 1 | 2;
  readonly data: CellObject[][];
  readonly merges: LibraryRange[];
  /** Counted from 0. */
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** The defined names that belong to the sheet. */
  readonly names: { readonly name: string; readonly formula: string }[];
}

export const newSheet = (name: string, hidden: 0 | 1 | 2 = 0): SheetCells => ({
  name,
  hidden,
  data: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  names: [],
});

/** Puts a cell where it stands. @throws FileProblem `damaged` where one stands there already */
export function putCell({ data, name }: SheetCells, row: number, column: number, cell: CellObject): void {
  const cells = (data[row] ??= []);
  if (cells[column] !== undefined) throw new FileProblem("damaged", { part: name });
  cells[column] = cell;
}

/** Rows or columns in the library's shape. */
export function hiddenLines(hidden: readonly number[]): { hidden: boolean }[] {
  const lines: { hidden: boolean }[] = [];
  for (const line of hidden) lines[line] = { hidden: true };
  return lines;
}

function worksheetOf({ data, merges, hiddenRows, hiddenColumns }: SheetCells): DenseWorkSheet {
  return { "!data": data, "!merges": merges, "!rows": hiddenLines(hiddenRows), "!cols": hiddenLines(hiddenColumns) };
}

/** A workbook of sheets that were read by us. @throws FileProblem `damaged` where two have one name */
export function workbookOf(sheets: readonly SheetCells[], date1904: boolean): WorkBook {
  const Sheets: Record<string, DenseWorkSheet> = Object.create(null) as Record<string, DenseWorkSheet>;
  const names = new Set<string>();
  for (const sheet of sheets) {
    // Which of two sheets of one name is meant, nobody can say; Excel compares them without case.
    const key = sheet.name.toLowerCase();
    if (names.has(key)) throw new FileProblem("damaged", { part: sheet.name });
    names.add(key);
    Sheets[sheet.name] = worksheetOf(sheet);
  }
  return {
    SheetNames: sheets.map(({ name }) => name),
    Sheets,
    Workbook: {
      Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden })),
      Names: sheets.flatMap(({ names }, Sheet) =>
        names.map(({ name, formula }) => ({ Name: name, Ref: formula, Sheet })),
      ),
      WBProps: { date1904 },
    },
  };
}
