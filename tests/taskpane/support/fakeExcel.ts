import type { Confirmation } from "../../../src/checks/confirmed/confirmation";
import type { KeptLastYear } from "../../../src/form/carrying/keptLastYear";
import type { KeptCorrection } from "../../../src/form/corrections/keptCorrection";
import { toProblem } from "../../../src/excel/toProblem";
import type * as marking from "../../../src/operations/marks";
import type * as origin from "../../../src/operations/scoreOrigin";
import { ExcelProblem } from "../../../src/gateway/excelProblem";
import type { KeptPacks } from "../../../src/packs/keptPacks";
import type { SheetPlan } from "../../../src/spreadsheet/plan";
import type { ExcelDoor } from "../../../src/taskpane/excelOperations";
import type { FakeExcelOptions, Operations } from "./fakeExcelOptions";
import { FakeWorkbook } from "./fakeWorkbook";

const noPacks: KeptPacks = { packs: [], problems: [] };

/** A workbook in memory behind the pane's door: what Excel would answer, without Excel. */
export class FakeExcel extends FakeWorkbook implements ExcelDoor {
  readonly selected: string[] = [];
  /** One entry a round trip: `*` for a search, else the ids read together. */
  readonly reads: string[] = [];
  readonly explained: string[] = [];
  /** What was asked of the workbook beside reading and selecting. */
  readonly done: string[] = [];
  readonly origins = new Map<string, origin.ScoreOrigin>();
  manualCalculation = false;
  marks: readonly marking.Mark[] = [];
  corrections: readonly KeptCorrection[];
  confirmations: readonly Confirmation[] = [];
  lastYears: readonly KeptLastYear[] = [];

  constructor(private readonly options: FakeExcelOptions = {}) {
    super(options);
    this.corrections = options.corrections ?? [];
  }

  readonly toProblem = toProblem;
  readonly officeReady = async (): Promise<void> => this.mayFail();
  readonly storagePrefix = () => "";
  readonly displayLanguage = () => this.options.language ?? "zh-CN";
  readonly capabilities = () => ({
    excelApi: this.options.excelApi ?? true,
    mergedAreas: true,
    copiesSheets: true,
    insertsFiles: true,
    liveCheckingKeepsUndo: this.options.keepsUndo ?? true,
  });

  /** The operations of a module, as this workbook does them. */
  readonly load: ExcelDoor["load"] = async <M extends object>(module: () => Promise<M>) => {
    const standIns = Object.entries(await module()).map(([name, value]) => [name, this.standIn(name) ?? value]);
    return Object.fromEntries(standIns) as M;
  };

  readonly findForms: ExcelDoor["findForms"] = async () => {
    this.mayFail();
    this.reads.push("*");
    return {
      forms: [...this.sheets].map(([sheetId, grid]) => ({ sheetId, grid: this.shown(sheetId, grid) })),
      activeSheetId: this.active,
      manualCalculation: this.manualCalculation,
      corrections: this.corrections,
      confirmations: this.confirmations,
      lastYears: this.lastYears,
      kept: this.options.kept ?? noPacks,
    };
  };

  readonly calculateAll: Operations["calculateAll"] = async () => {
    this.mayFail();
    this.done.push("calculate");
  };

  readonly changeCorrections: Operations["changeCorrections"] = async (change) => {
    this.mayFail();
    this.corrections = change(this.corrections);
    return this.corrections;
  };

  readonly changeConfirmations: Operations["changeConfirmations"] = async (change) => {
    this.mayFail();
    this.confirmations = change(this.confirmations);
    return this.confirmations;
  };

  readonly changeLastYears: Operations["changeLastYears"] = async (change) => {
    this.mayFail();
    this.lastYears = change(this.lastYears);
    return this.lastYears;
  };

  readonly readSheets: ExcelDoor["readSheets"] = async (sheetIds) => {
    this.mayFail();
    this.reads.push(sheetIds.join("+"));
    return {
      grids: sheetIds.map((id) => {
        const grid = this.sheets.get(id);
        return grid ? this.shown(id, grid) : null;
      }),
      manualCalculation: this.manualCalculation,
      kept: this.options.kept ?? noPacks,
    };
  };

  /** What was inserted, and for what occasion. */
  readonly insertions: {
    readonly id: string;
    readonly year?: number | undefined;
    readonly unit?: string | undefined;
  }[] = [];

  readonly insertForm: Operations["insertForm"] = async (
    { id },
    formulas = "addin",
    { tell, stop } = {},
    occasion = {},
  ) => {
    this.mayFail();
    if (this.options.slow) {
      tell?.("write");
      await new Promise<never>((_answer, reject) =>
        stop?.addEventListener("abort", () => reject(new ExcelProblem("stopped"))),
      );
    }
    this.done.push(`insert ${formulas}`);
    this.insertions.push({ id, ...occasion });
    const grid = this.options.inserted;
    if (!grid) throw new ExcelProblem("unknown");
    this.sheets.set("new", grid);
    this.active = "new";
    const { functions = "answering" } = this.options;
    return {
      notes: this.options.notes ?? [],
      sheet: grid.sheet,
      sheetId: "new",
      goalSheet: "绩效目标表",
      goalSheetId: "goals",
      workPaper: "测算底稿",
      workPaperId: "paper",
      next: { sheet: "测算底稿", sheetId: "paper", address: "C5" },
      functions,
    };
  };

  readonly removeInserted: Operations["removeInserted"] = async ({ sheetId }) => {
    this.mayFail();
    this.sheets.delete(sheetId);
    this.active = "blank";
  };

  readonly selectCell: Operations["selectCell"] = async (sheetId, address, reveal = false) => {
    this.mayFail();
    if (reveal) this.hidden = this.hidden.filter((id) => id !== sheetId);
    if (this.hidden.includes(sheetId)) throw new ExcelProblem("sheet-hidden", sheetId);
    this.selected.push(`${sheetId}!${address}`);
  };

  readonly fillSlots: Operations["fillSlots"] = async (slots) => {
    this.mayFail();
    for (const { sheetId, address, content } of slots) this.edit(sheetId, { [address]: content });
    return slots.map(() => null);
  };

  readonly fillTogether: Operations["fillTogether"] = async (slots) => {
    await this.fillSlots(slots);
  };

  readonly writeText: Operations["writeText"] = async (sheetId, address, text) => {
    this.mayFail();
    this.edit(sheetId, { [address]: text });
  };

  readonly mendCells: Operations["mendCells"] = async (mends) => {
    this.mayFail();
    if (mends.some(({ sheetId, address, from }) => this.valueAt(sheetId, address) !== from)) {
      throw new ExcelProblem("cell-changed");
    }
    for (const { sheetId, address, to } of mends) {
      this.edit(sheetId, { [address]: typeof to === "object" ? to.formula : to });
    }
  };

  readonly reconnectFormulas: Operations["reconnectFormulas"] = async () => {
    this.mayFail();
    this.done.push("reconnect");
    return this.options.reconnected ?? { rewritten: 17, sheets: ["自评表"], failing: 0 };
  };

  readonly switchFormulas: Operations["switchFormulas"] = async (sheetIds, to) => {
    this.mayFail();
    this.done.push(`switch ${sheetIds.join("+")} ${to}`);
    return this.options.switched ?? { switched: 17, left: [] };
  };

  readonly makePlainVersion: Operations["makePlainVersion"] = async (sheetId, title) => {
    this.mayFail();
    this.done.push(`plain ${sheetId} ${title("自评表")}`);
    return this.options.plain ?? { kind: "made", sheet: title("自评表"), sheetId: "plain", values: 25, formulas: 2 };
  };

  /** Sheets that were added to be read. */
  readonly reports: SheetPlan[] = [];

  readonly insertReport: Operations["insertReport"] = async (title, makeSheet) => {
    this.mayFail();
    this.reports.push(makeSheet(title));
    return { sheet: title, sheetId: `id of ${title}` };
  };

  readonly listSheets: Operations["listSheets"] = async () => {
    this.mayFail();
    return [...this.sheets].map(([id, { sheet }]) => ({ id, name: sheet }));
  };

  readonly readWorkbookBytes: Operations["readWorkbookBytes"] = async () => {
    this.mayFail();
    if (!this.options.file) throw new ExcelProblem("not-here");
    return this.options.file;
  };

  readonly openAsWorkbook: Operations["openAsWorkbook"] = async () => {
    this.mayFail();
    if (this.options.opensWorkbooks === false) throw new ExcelProblem("not-here");
    this.done.push("open a workbook");
  };

  readonly addGoalRows: Operations["addGoalRows"] = async (sheetId, count) => {
    this.mayFail();
    this.done.push(`rows ${sheetId} ${count}`);
    return { completed: 0, added: count };
  };

  readonly selfCheck: Operations["selfCheck"] = async () => {
    this.mayFail();
    const application = { host: "Excel" };
    return { version: 1, application, answers: [], insertion: [], leftSheet: null, leftSheets: [] };
  };

  readonly setMarks: Operations["setMarks"] = async (marks, sheetIds) => {
    await this.clearMarks(sheetIds);
    this.marks = [...this.marks, ...marks];
    return this.marked(marks);
  };

  readonly clearMarks: Operations["clearMarks"] = async (sheetIds) => {
    this.mayFail();
    this.marks = this.marks.filter(({ sheetId }) => !sheetIds.includes(sheetId));
    return this.options.unreadable ?? 0;
  };

  readonly countMarks: Operations["countMarks"] = async () => {
    this.mayFail();
    return this.options.marked ?? this.marked(this.marks);
  };

  readonly readScoreOrigin: Operations["readScoreOrigin"] = async (sheetId, address) => {
    this.mayFail();
    this.explained.push(`${sheetId}!${address}`);
    return this.origins.get(`${sheetId}!${address}`) ?? null;
  };

  private marked(marks: readonly marking.Mark[]): marking.MarkCounts {
    const counts = new Map<string, number>();
    for (const { sheetId } of marks) counts.set(sheetId, (counts.get(sheetId) ?? 0) + 1);
    return Object.fromEntries(counts);
  }

  private standIn(name: string): unknown {
    return (this as unknown as Record<string, unknown>)[name];
  }
}
