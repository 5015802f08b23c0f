import type { CellData, CellStyleData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { isBusy } from "../functions/results";
import { applySheet } from "./applySheet";
import { type KeptSheet, newKeptSheet } from "./keptSheet";
import type { BookParts, RowPatch, SheetDelta, WorkbookDelta } from "../transfer/workbookDelta";

/** Cells by the name of their sheet. */
export type CellsBySheet = ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;

/** A copy of a workbook that is kept up to date by deltas alone. */
export class KeptWorkbook {
  private readonly sheets = new Map<string, KeptSheet>();
  private book: BookParts = { order: [], names: [], customXml: [], structureProtected: false };
  private activeSheet = "";
  private selection = "A1";

  /** Begins with a workbook as the host loads it. */
  static of(data: WorkbookData): KeptWorkbook {
    const kept = new KeptWorkbook();
    data.sheets.forEach((sheet, index) => kept.sheets.set(idOf(index), keptSheet(sheet, data.styles)));
    const { names, customXml, structureProtected, activeSheet, selection } = data;
    kept.book = { order: data.sheets.map((_, index) => idOf(index)), names, customXml, structureProtected };
    kept.activeSheet = idOf(data.sheets.findIndex(({ name }) => name === activeSheet));
    kept.selection = selection ?? "A1";
    return kept;
  }

  apply(delta: WorkbookDelta): void {
    if (delta.book) this.book = delta.book;
    this.activeSheet = delta.activeSheet;
    this.selection = delta.selection;
    if (delta.calculated) for (const sheet of this.sheets.values()) sheet.uncalculated.clear();
    for (const [id, change] of Object.entries(delta.sheets)) this.applySheet(id, change, delta);
  }

  /** The workbook as data. Fails where it is not whole: the deltas do not belong together. */
  toWorkbook(): WorkbookData {
    const styles: CellStyleData[] = [];
    const numbers = new Map<string, number>();
    const number = (style: CellStyleData): number => {
      const key = JSON.stringify(style);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, styles.push(style) - 1);
      return styles.length - 1;
    };
    const { order, ...book } = this.book;
    return {
      sheets: order.map((id) => sheetData(this.sheet(id), number)),
      styles,
      ...book,
      activeSheet: this.nameOf(this.activeSheet) ?? this.nameOf(order[0] ?? "") ?? "",
      selection: this.selection,
    };
  }

  /** Cells whose formulas, and those that depend on them, must be computed: their results had not come. */
  uncalculated(): CellsBySheet {
    return new Map(
      this.book.order.map((id) => {
        const { layout, uncalculated } = this.sheet(id);
        const cells = [...uncalculated].flatMap(([row, columns]) => [...columns].map((column) => ({ row, column })));
        return [layout?.name ?? "", cells];
      }),
    );
  }

  private applySheet(id: string, change: SheetDelta, { styles, calculated }: WorkbookDelta): void {
    let sheet = this.sheets.get(id);
    if (!sheet) this.sheets.set(id, (sheet = newKeptSheet()));
    applySheet(sheet, change, styles, calculated);
  }

  private sheet(id: string): KeptSheet {
    const sheet = this.sheets.get(id);
    if (!sheet?.layout) throw new Error(`The sheet ${id} is missing.`);
    return sheet;
  }

  /** The name of the sheet with this id. */
  nameOf(id: string): string | undefined {
    return this.sheets.get(id)?.layout?.name;
  }
}

function idOf(index: number): string {
  return `sheet-${index + 1}`;
}

function keptSheet(data: SheetData, styles: readonly CellStyleData[]): KeptSheet {
  const { cells, rowHeights, autoRows = [], hiddenRows, validations, conditionalFormats, ...layout } = data;
  const sheet = { ...newKeptSheet(), layout, rules: { validations, conditionalFormats } };
  const rows = new Map<number, RowPatch>();
  for (const [row, height] of Object.entries(rowHeights)) rows.set(Number(row), { row: Number(row), height });
  for (const row of autoRows) rows.set(row, { ...rows.get(row), row, fitted: true });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), row, hidden: true });
  applySheet(sheet, { cells, rows: [...rows.values()] }, styles, true);
  return sheet;
}

function sheetData(sheet: KeptSheet, styleNumber: (style: CellStyleData) => number): SheetData {
  const rows = [...sheet.rows.values()].sort((a, b) => a.row - b.row);
  const autoRows = rows.filter(({ fitted }) => fitted).map(({ row }) => row);
  const ordered = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  const cells = ordered(sheet.cells).flatMap(([row, columns]) =>
    ordered(columns).map(([column, { data, style }]): CellData => ({
      row,
      column,
      ...data,
      // Nobody answers that call any more.
      ...(data.formula !== undefined && isBusy(data.value) ? { value: null, isError: undefined } : {}),
      ...(style ? { style: styleNumber(style) } : {}),
    })),
  );
  return {
    ...sheet.layout!,
    cells,
    rowHeights: Object.fromEntries(rows.flatMap(({ row, height }) => (height === undefined ? [] : [[row, height]]))),
    ...(autoRows.length > 0 ? { autoRows } : {}),
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    ...sheet.rules,
  };
}
