import type { Engine } from "../engine/engine";
import type { CellValue, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import { completedFormula } from "../../src/spreadsheet/formulas/completedFormula";
import { formatArea } from "./basics/address";
import { problemOfFormula } from "./cells/acceptable";
import { pasteCells } from "./cells/pasteCells";
import type { CellsBySheet } from "./changes/keptWorkbook";
import { storeChanges } from "./changes/storeChanges";
import { storeSlices } from "./changes/storeSlices";
import type { WorkbookDelta } from "./transfer/workbookDelta";
import { uncomputedCount } from "./functions/keepUncomputed";
import { HostCore } from "./hostCore";
import { findPlace } from "./tables/findPlace";
import type { PastedRows, PasteOutcome } from "./basics/pasted";
import { Requests } from "./requests";
import { untilQuiet } from "./untilQuiet";
import { selectAreas } from "./workbook/selection";
import { storeWorkbook } from "./transfer/storeWorkbook";
import type { FailKind, FunctionMetadata, Host, HostOptions, Moods, RichApiEntry, TrafficEntry } from "./types";
import type { Shell } from "./api/services/shell";
import { readValues, readFormulas, readTexts } from "./cells/readValues";
import { writeValues } from "./cells/writeValues";
import type { Place } from "./workbook/place";

const DEFAULTS: HostOptions = { blankAs: null, culture: "zh-CN", excelApi: "1.19", functionsRegistered: true };

/** Excel's part behind the protocol, over a workbook of the engine. */
export function createHost(engine: Engine, options: Partial<HostOptions> = {}): Host {
  return new WorkbenchHost(engine, { ...DEFAULTS, ...options });
}

class WorkbenchHost implements Host {
  private readonly core: HostCore;
  private readonly requests: Requests;

  constructor(
    private readonly engine: Engine,
    readonly options: HostOptions,
  ) {
    this.core = new HostCore(engine, options);
    this.requests = new Requests(engine, this.core);
  }

  get moods(): Moods {
    return this.core.workbook.moods;
  }

  get traffic(): TrafficEntry[] {
    return this.requests.traffic;
  }

  fail(kind: FailKind, times: number, method?: string): void {
    this.requests.failures.plan(kind, times, method);
  }

  request(body: string): Promise<string> {
    return this.requests.request(body);
  }

  subscribe(listener: (entries: RichApiEntry[]) => void): () => void {
    return this.core.channel.add(listener);
  }

  useShell(shell: Shell): void {
    this.core.useShell(shell);
  }

  workbookActivated(): void {
    this.core.events.workbookActivated();
  }

  paneTurned(visible: boolean): void {
    this.core.paneTurned(visible);
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.core.functions.register(namespace, functions);
  }

  async load(data: WorkbookData, uncalculated?: CellsBySheet): Promise<void> {
    await this.requests.alone(async () => {
      await this.engine.calculation.abandon();
      this.core.load(data, uncalculated === undefined);
    });
    for (const [name, cells] of uncalculated ?? []) this.invalidate(name, cells);
    await this.engine.calculation.settle();
    this.core.workbook.unsaved = false;
  }

  uncomputed(): number {
    return uncomputedCount(this.core.workbook, this.core.computable);
  }

  store(): WorkbookData {
    return storeWorkbook(this.core.workbook);
  }

  async settled(): Promise<void> {
    await this.requests.idle();
    await this.engine.calculation.settle();
    while (this.core.functions.pending) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await this.engine.calculation.settle();
    }
  }

  quiet(): Promise<void> {
    return untilQuiet(
      () => this.settled(),
      () => this.requests.asked,
    );
  }

  sheets(): string[] {
    return this.core.workbook.sheets().map(({ name }) => name);
  }

  values(sheet: string, address?: string): CellValue[][] {
    const place = this.place(sheet, address);
    return readValues(place.sheet, place.area) ?? [];
  }

  formulas(sheet: string, address?: string): CellValue[][] {
    const place = this.place(sheet, address);
    return readFormulas(place.sheet, place.area) ?? [];
  }

  set(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    const place = this.place(sheet, address);
    this.engine.asUser(() => writeValues(place.sheet, place.area, values));
    void this.core.workbook.settle();
  }

  type(sheet: string, { row, column }: { readonly row: number; readonly column: number }, text: string): boolean {
    const given = /^[=＝]/.test(text) ? completedFormula(`=${text.slice(1)}`) : text;
    if (given.startsWith("=") && problemOfFormula(this.core.workbook, given) !== undefined) return false;
    this.set(sheet, formatArea({ row, column, rows: 1, columns: 1 }), [[given]]);
    return true;
  }

  setRemotely(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    this.core.events.remotely(() => this.set(sheet, address, values));
  }

  select(sheet: string, address: string): void {
    const target = this.core.workbook.sheet(sheet);
    const areas = address.split(",").map((part) => findPlace(this.core.workbook, part, target)?.area);
    selectAreas(
      target,
      areas.map((area) => area ?? invalid(address)),
    );
  }

  texts(sheet: string, address?: string): string[][] {
    const place = this.place(sheet, address);
    return readTexts(place.sheet, place.area) ?? [];
  }

  click(sheet: string, address: string, offset: { readonly x: number; readonly y: number } = { x: 0, y: 0 }): void {
    const { sheet: clicked, area } = this.place(sheet, address);
    this.core.events.clicked(clicked, area, offset);
  }

  paste(cells: PastedRows): PasteOutcome {
    return pasteCells(this.core.workbook, cells);
  }

  get editing(): boolean {
    return this.engine.editing;
  }

  get dirty(): boolean {
    return this.core.workbook.unsaved;
  }

  markSaved(revision = this.revision): void {
    this.core.workbook.saved = true;
    if (revision === this.revision) this.core.workbook.unsaved = false;
  }

  markUnsaved(): void {
    this.core.workbook.unsaved = true;
  }

  get revision(): number {
    return this.core.workbook.revision;
  }

  get changed(): boolean {
    return this.core.changed.any;
  }

  changes(): WorkbookDelta {
    return storeChanges(this.core.workbook, this.core.changed, this.core.functions.pending);
  }

  slices(): Iterable<WorkbookDelta> {
    return storeSlices(this.core.workbook, () => this.core.functions.pending);
  }

  changeAll(): void {
    this.core.changed.everything();
  }

  private invalidate(name: string, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const sheet = this.core.workbook.findSheet(name);
    if (!sheet) return;
    this.engine.calculation.invalidate(
      cells.map(({ row, column }) => ({
        unitId: this.engine.unitId,
        sheetId: sheet.id,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
  }

  private place(sheet: string, address?: string): Place {
    const target = this.core.workbook.sheet(sheet);
    if (address === undefined)
      return { sheet: target, area: target.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 } };
    return findPlace(this.core.workbook, address, target) ?? invalid(address);
  }
}

function invalid(address: string): never {
  throw new RangeError(`${address} is not an address.`);
}
