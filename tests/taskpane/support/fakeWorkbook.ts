import { ExcelProblem, type ProblemCode } from "../../../src/gateway/excelProblem";
import type { SelectedPlace } from "../../../src/excel/events/selection";
import type { SheetChange } from "../../../src/excel/events/watch";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { Grid } from "../../../src/spreadsheet/grid";
import type { ExcelDoor } from "../../../src/taskpane/excelOperations";
import { writtenTo } from "./publishedGrid";
import type { FakeExcelOptions } from "./fakeExcelOptions";

/** The sheets of a workbook in memory: what people and co-authors do to them, and who is told. */
export class FakeWorkbook {
  readonly sheets: Map<string, Grid>;
  active: string;
  /** What everything asked of the workbook ends with. */
  failure: ProblemCode | null = null;
  watchers = 0;
  /** Ids of the sheets that are hidden. */
  hidden: readonly string[] = [];
  private place: SelectedPlace = { sheetId: "blank", address: "A1" };
  private listener: ((change: SheetChange) => void) | null = null;
  private selection: ((place: SelectedPlace) => void) | null = null;

  constructor({ sheets = {}, active }: Pick<FakeExcelOptions, "sheets" | "active">) {
    this.sheets = new Map(Object.entries(sheets));
    this.active = active ?? [...this.sheets.keys()][0] ?? "blank";
  }

  readonly watch: ExcelDoor["watch"] = async (handler) => {
    this.mayFail();
    this.watchers += 1;
    this.listener = handler;
    return async () => {
      this.watchers -= 1;
      this.listener = null;
    };
  };

  readonly watchSelection: ExcelDoor["watchSelection"] = async (handler) => {
    this.mayFail();
    this.watchers += 1;
    this.selection = handler;
    return async () => {
      this.watchers -= 1;
      this.selection = null;
    };
  };

  readonly selectedPlace: ExcelDoor["selectedPlace"] = async () => {
    this.mayFail();
    return this.place;
  };

  /** Somebody types into the sheet. */
  edit(sheetId: string, cells: Readonly<Record<string, string | number>>): void {
    const grid = this.sheets.get(sheetId);
    if (grid) this.sheets.set(sheetId, writtenTo(grid, cells));
    this.happen({ sheetId, kind: "changed" });
  }

  /** Somebody selects a cell. */
  select(sheetId: string, address: string): void {
    this.place = { sheetId, address };
    this.selection?.(this.place);
  }

  valueAt(sheetId: string, address: string): unknown {
    const grid = this.sheets.get(sheetId);
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    return grid?.values[row - grid.top]?.[column - grid.left];
  }

  happen(change: SheetChange): void {
    if (change.kind === "activated") this.active = change.sheetId;
    this.listener?.(change);
  }

  protected shown(sheetId: string, grid: Grid): Grid {
    return this.hidden.includes(sheetId) ? { ...grid, visibility: "hidden" } : grid;
  }

  protected mayFail(): void {
    if (this.failure) throw new ExcelProblem(this.failure, "detail for support");
  }
}
