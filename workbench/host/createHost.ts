import type { Engine } from "../engine/engine";
import type { CellValue, WorkbookData } from "../files/workbookData";
import { pasteCells } from "./cells/pasteCells";
import { Batch, type RequestBody, type ResponseBody } from "./batch";
import { ApiError } from "./errors";
import { Failures } from "./failures";
import { uncomputedCount } from "./functions/keepUncomputed";
import { HostCore } from "./hostCore";
import { loadWorkbook } from "./loadWorkbook";
import { findPlace } from "./model/rangeArgument";
import type { PastedRows, PasteOutcome } from "./pasted";
import { originOf } from "./requestOrigin";
import { selectAreas } from "./selection";
import { storeWorkbook } from "./storeWorkbook";
import type { FailKind, FunctionMetadata, Host, HostOptions, RichApiEntry, TrafficEntry } from "./types";

/** Excel on the web takes and gives no more in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

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
    return this.core.subscribe(listener);
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.core.functions.register(namespace, functions);
  }

  async load(data: WorkbookData): Promise<void> {
    await this.idle();
    loadWorkbook(this.core, data);
    await this.engine.calculation.settle();
    this.core.dirty = false;
  }

  uncomputed(): number {
    return uncomputedCount(this.core);
  }

  store(): WorkbookData {
    return storeWorkbook(this.core);
  }

  async settled(): Promise<void> {
    await this.idle();
    await this.engine.calculation.settle();
    while (this.core.functions.pending) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await this.engine.calculation.settle();
    }
  }

  sheets(): string[] {
    return this.core.sheets().map(({ name }) => name);
  }

  values(sheet: string, address?: string): CellValue[][] {
    return this.range(sheet, address).Values ?? [];
  }

  formulas(sheet: string, address?: string): CellValue[][] {
    return this.range(sheet, address).Formulas ?? [];
  }

  set(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    const range = this.range(sheet, address);
    this.engine.asUser(() => (range.Values = values));
    void this.core.settle();
  }

  setRemotely(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    this.core.events.remotely(() => this.set(sheet, address, values));
  }

  select(sheet: string, address: string): void {
    const target = this.core.sheet(sheet);
    const areas = address.split(",").map((part) => findPlace(this.core, part, target)?.area);
    selectAreas(
      target,
      areas.map((area) => area ?? invalid(address)),
    );
  }

  texts(sheet: string, address?: string): string[][] {
    return this.range(sheet, address).Text ?? [];
  }

  paste(cells: PastedRows): PasteOutcome {
    return pasteCells(this.core, cells);
  }

  get editing(): boolean {
    return this.engine.editing;
  }

  get dirty(): boolean {
    return this.core.dirty;
  }

  markSaved(): void {
    this.core.dirty = false;
    this.core.saved = true;
  }

  private range(sheet: string, address?: string) {
    const target = this.core.sheet(sheet);
    if (address === undefined)
      return this.core.range(target, target.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 });
    const place = findPlace(this.core, address, target) ?? invalid(address);
    return this.core.range(place.sheet, place.area);
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
    const bytes = new TextEncoder().encode(body).length;
    if (failure === "hang") {
      this.traffic.push({ actions: [], bytes, milliseconds: 0, error: "NoAnswer", origin });
      return undefined;
    }
    const batch = new Batch(this.core, request, this.failures);
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
    return text;
  }

  private async apply(batch: Batch, limit: number): Promise<ResponseBody> {
    this.core.shapeSteps.begin();
    const response = await this.engine.asOneStep(() => this.core.rowFitting.together(() => batch.run(limit)));
    this.core.calculationSuspended = false;
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
