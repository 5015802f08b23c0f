import type { Engine } from "../engine/engine";
import type { CellValue, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import { formatArea } from "./basics/address";
import { pasteCells } from "./cells/pasteCells";
import { Batch } from "./protocol/batch";
import type { RequestBody, ResponseBody } from "./protocol/request";
import type { CellsBySheet } from "./changes/keptWorkbook";
import { storeChanges } from "./changes/storeChanges";
import { storeSlices } from "./changes/storeSlices";
import type { WorkbookDelta } from "./transfer/workbookDelta";
import { ApiError } from "./basics/errors";
import { Failures } from "./protocol/failures";
import { uncomputedCount } from "./functions/keepUncomputed";
import { isCompleteFormula } from "./functions/completeFormula";
import { HostCore } from "./hostCore";
import { findPlace } from "./tables/findPlace";
import type { PastedRows, PasteOutcome } from "./basics/pasted";
import { originOf } from "./protocol/requestOrigin";
import { selectAreas } from "./workbook/selection";
import { storeWorkbook } from "./transfer/storeWorkbook";
import type { FailKind, FunctionMetadata, Host, HostOptions, RichApiEntry, TrafficEntry } from "./types";
import type { Shell } from "./api/services/shell";
import { readValues, readFormulas, readTexts } from "./cells/readValues";
import { writeValues } from "./cells/writeValues";
import type { Place } from "./workbook/place";

/** Excel on the web takes and gives no more in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Between two requests of one operation an add-in takes less, in milliseconds. */
const QUIET_FOR = 300;
const QUIET_TURNS = 4;
const LONG_QUIET = 3_000;
/** An add-in that never stops asking does not keep a workbook from being saved. */
const QUIET_AT_LATEST = 30_000;

const DEFAULTS: HostOptions = { blankAs: null, excelApi: "1.19", functionsRegistered: true };

/** Excel's part behind the protocol, over a workbook of the engine. */
export function createHost(engine: Engine, options: Partial<HostOptions> = {}): Host {
  return new WorkbenchHost(engine, { ...DEFAULTS, ...options });
}

class WorkbenchHost implements Host {
  readonly traffic: TrafficEntry[] = [];
  private readonly core: HostCore;
  private readonly failures = new Failures();
  /** Requests run one after another: each sees what the one before it did. */
  private queue: Promise<unknown> = Promise.resolve();
  /** When the add-in last asked for something or was answered. */
  private asked = -Infinity;

  constructor(
    private readonly engine: Engine,
    readonly options: HostOptions,
  ) {
    this.core = new HostCore(engine, options);
  }

  fail(kind: FailKind, times: number, method?: string): void {
    this.failures.plan(kind, times, method);
  }

  request(body: string): Promise<string> {
    const answer = this.queue.then(() => this.answer(body));
    this.queue = answer.catch(() => undefined);
    return answer.then((text) => text ?? new Promise<never>(() => undefined));
  }

  subscribe(listener: (entries: RichApiEntry[]) => void): () => void {
    return this.core.channel.add(listener);
  }

  useShell(shell: Shell): void {
    this.core.useShell(shell);
  }

  paneTurned(visible: boolean): void {
    this.core.paneTurned(visible);
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.core.functions.register(namespace, functions);
  }

  async load(data: WorkbookData, uncalculated?: CellsBySheet): Promise<void> {
    await this.idle();
    this.core.load(data, uncalculated === undefined);
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
    await this.idle();
    await this.engine.calculation.settle();
    while (this.core.functions.pending) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await this.engine.calculation.settle();
    }
  }

  async quiet(): Promise<void> {
    const deadline = performance.now() + QUIET_AT_LATEST;
    // Turns besides time: on a busy machine the add-in, which works on the same thread, takes longer between two requests.
    let turns = 0;
    let { asked } = this;
    while (performance.now() < deadline) {
      await this.settled();
      if (this.asked !== asked) turns = 0;
      ({ asked } = this);
      const silence = performance.now() - asked;
      if (silence >= LONG_QUIET || (silence >= QUIET_FOR && turns >= QUIET_TURNS)) return;
      await new Promise((resolve) => setTimeout(resolve, QUIET_FOR / QUIET_TURNS));
      turns++;
    }
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
    if (text.startsWith("=") && !isCompleteFormula(this.engine.injector, text)) return false;
    this.set(sheet, formatArea({ row, column, rows: 1, columns: 1 }), [[text]]);
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

  /** Waits for requests under way. */
  private async idle(): Promise<void> {
    await this.queue;
  }

  /** The answer's text; undefined for a request that is told to hang, which must not hold up those behind it. */
  private async answer(body: string): Promise<string | undefined> {
    const started = performance.now();
    const request = JSON.parse(body) as RequestBody;
    const origin = originOf(request);
    const failure = this.failures.begin(origin, request);
    if (origin === "addin") this.asked = performance.now();
    const bytes = new TextEncoder().encode(body).length;
    if (failure === "hang") {
      this.traffic.push({ actions: [], bytes, milliseconds: 0, error: "NoAnswer", origin });
      return undefined;
    }
    const batch = new Batch(this.core.context, request, this.failures);
    const refused = this.refusal(failure, bytes, origin);
    let response =
      refused ?? (await this.apply(batch, failure === "middle" ? Math.floor(request.Actions.length / 2) : Infinity));
    let text = JSON.stringify(response);
    if (text.length > PAYLOAD_LIMIT) {
      response = error("ResponsePayloadSizeLimitExceeded");
      text = JSON.stringify(response);
    }
    this.traffic.push({
      actions: batch.done,
      bytes,
      milliseconds: performance.now() - started,
      ...(response.Error ? { error: response.Error.Code } : {}),
      origin,
    });
    if (origin === "addin") this.asked = performance.now();
    return text;
  }

  private async apply(batch: Batch, limit: number): Promise<ResponseBody> {
    this.core.shapeSteps.begin();
    const response = await this.engine.asOneStep(() => this.core.workbook.rowFitting.together(() => batch.run(limit)));
    this.core.workbook.calculationSuspended = false;
    // Excel calculates before it answers.
    await this.core.events.flush();
    return response;
  }

  private refusal(
    failure: FailKind | undefined,
    bytes: number,
    origin: TrafficEntry["origin"],
  ): ResponseBody | undefined {
    if (bytes > PAYLOAD_LIMIT) return error("RequestPayloadSizeLimitExceeded");
    if (failure === "cellEdit" || (origin === "addin" && this.engine.editing))
      return error("InvalidOperationInCellEditMode");
    return undefined;
  }
}

function error(code: ConstructorParameters<typeof ApiError>[0]): ResponseBody {
  const { message } = new ApiError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}

function invalid(address: string): never {
  throw new RangeError(`${address} is not an address.`);
}
