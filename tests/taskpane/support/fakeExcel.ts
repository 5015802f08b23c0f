import { ExcelProblem, toProblem, type ProblemCode } from "../../../src/excel/excelProblem";
import type { InsertedForm } from "../../../src/excel/insertForm";
import type { PaneMessage } from "../../../src/excel/paneMessages";
import type { SheetChange } from "../../../src/excel/watch";
import type { Grid } from "../../../src/sheet/grid";
import type { ExcelDoor } from "../../../src/taskpane/control/excelDoor";
import { writtenTo } from "./publishedGrid";

export interface FakeExcelOptions {
  readonly sheets?: Readonly<Record<string, Grid>>;
  readonly active?: string;
  readonly keepsUndo?: boolean;
  /** False for an Excel below the floor. */
  readonly excelApi?: boolean;
  readonly language?: "zh-CN" | "en-US";
  /** What an insertion puts in. */
  readonly inserted?: Grid;
  readonly functions?: InsertedForm["functions"];
}

/** A workbook in memory behind the pane's door: what Excel would answer, without Excel. */
export class FakeExcel implements ExcelDoor {
  readonly sheets: Map<string, Grid>;
  readonly selected: string[] = [];
  readonly reads: string[] = [];
  active: string;
  failure: ProblemCode | null = null;
  watchers = 0;
  private listener: ((change: SheetChange) => void) | null = null;
  private messages: ((message: PaneMessage) => void) | null = null;

  constructor(private readonly options: FakeExcelOptions = {}) {
    this.sheets = new Map(Object.entries(options.sheets ?? {}));
    this.active = options.active ?? [...this.sheets.keys()][0] ?? "blank";
  }

  readonly toProblem = toProblem;
  readonly officeReady = async (): Promise<void> => this.mayFail();
  readonly displayLanguage = () => this.options.language ?? "zh-CN";
  readonly capabilities = () => ({
    excelApi: this.options.excelApi ?? true,
    mergedAreas: true,
    liveCheckingKeepsUndo: this.options.keepsUndo ?? true,
  });

  readonly findForms: ExcelDoor["findForms"] = async () => {
    this.mayFail();
    this.reads.push("*");
    return {
      forms: [...this.sheets].map(([sheetId, grid]) => ({ sheetId, grid })),
      activeSheetId: this.active,
    };
  };

  readonly readSheet: ExcelDoor["readSheet"] = async (sheetId) => {
    this.mayFail();
    this.reads.push(sheetId);
    return this.sheets.get(sheetId) ?? null;
  };

  readonly insertForm: ExcelDoor["insertForm"] = async () => {
    this.mayFail();
    const grid = this.options.inserted;
    if (!grid) throw new ExcelProblem("unknown");
    this.sheets.set("new", grid);
    this.active = "new";
    const { functions = "answering" } = this.options;
    return {
      sheet: grid.sheet,
      sheetId: "new",
      workPaper: "测算底稿",
      workPaperId: "paper",
      firstInput: "C5",
      functions,
    };
  };

  readonly removeInserted: ExcelDoor["removeInserted"] = async ({ sheetId }) => {
    this.mayFail();
    this.sheets.delete(sheetId);
    this.active = "blank";
  };

  readonly selectCell: ExcelDoor["selectCell"] = async (sheetId, address) => {
    this.mayFail();
    this.selected.push(`${sheetId}!${address}`);
  };

  readonly writeText: ExcelDoor["writeText"] = async (sheetId, address, text) => {
    this.mayFail();
    this.edit(sheetId, { [address]: text });
  };

  readonly watch: ExcelDoor["watch"] = async (handler) => {
    this.mayFail();
    this.watchers += 1;
    this.listener = handler;
    return async () => {
      this.watchers -= 1;
      this.listener = null;
    };
  };

  readonly onPaneMessage: ExcelDoor["onPaneMessage"] = (handler) => {
    this.messages = handler;
    return () => (this.messages = null);
  };

  /** Somebody types into the sheet. */
  edit(sheetId: string, cells: Readonly<Record<string, string | number>>): void {
    const grid = this.sheets.get(sheetId);
    if (grid) this.sheets.set(sheetId, writtenTo(grid, cells));
    this.happen({ sheetId, kind: "changed" });
  }

  happen(change: SheetChange): void {
    if (change.kind === "activated") this.active = change.sheetId;
    this.listener?.(change);
  }

  tell(message: PaneMessage): void {
    this.messages?.(message);
  }

  private mayFail(): void {
    if (this.failure) throw new ExcelProblem(this.failure, "detail for support");
  }
}
