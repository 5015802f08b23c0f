import {
  type BaseValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatArea, quoteSheet } from "../basics/address";
import { AddInFunction, type CallSite } from "./addInFunction";
import { argumentsOf } from "./arguments";
import { busy, type CallResult, resultOf, unknownName, valueObject } from "./results";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";
import type { Channel } from "../basics/channel";
import type { FunctionMetadata } from "../basics/hostOptions";
import type { RichApiEntry } from "../basics/richApi";

const CATEGORY = 1;
const INVOKE = 1000;
/** Results of calls are kept for as many calls, the oldest go first. */
const KEPT_RESULTS = 20_000;

interface Call {
  readonly id: number;
  readonly key: string;
  readonly site: CallSite;
  readonly functionId: string;
  readonly values: readonly unknown[];
}

/** The add-in's functions in cells: asks the add-in for each result, shows `#BUSY!` meanwhile, and calculates again when it comes. */
export class CustomFunctions {
  private readonly waiting = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private readonly results = new Map<string, CallResult>();
  private readonly messages = new Map<string, string>();
  private unsent: Call[] = [];
  private calls = 0;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly channel: Channel,
  ) {
    workbook.engine.calculation.onFinish(() => this.send());
  }

  /** True while the add-in owes a result. */
  get pending(): boolean {
    return this.byId.size > 0;
  }

  /** Makes functions callable from cells. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      this.workbook.spelling.addInHas(name);
      this.service.registerExecutors(new AddInFunction(name, (site, args) => this.evaluate(metadata, site, args)));
      this.service.deleteFormulaAstCacheKey(name);
      this.workbook.engine.injector.get(IDescriptionService).registerDescriptions([
        {
          functionName: name,
          functionType: FunctionType.User,
          description: metadata.description ?? "",
          abstract: metadata.description ?? "",
          functionParameter: metadata.parameters.map((parameter) => ({
            name: parameter.name,
            detail: parameter.description ?? "",
            example: "",
            require: parameter.optional || parameter.repeating ? 0 : 1,
            repeat: parameter.repeating ? 1 : 0,
          })),
        },
      ]);
    }
  }

  /** Takes the results that the runtime sends. */
  accept(id: number, succeeded: boolean, value: unknown, errorCode: unknown): void {
    const call = this.byId.get(id);
    if (!call) return;
    this.byId.delete(id);
    this.waiting.delete(call.key);
    const result = resultOf(succeeded, value, errorCode);
    this.results.set(call.key, result);
    if (this.results.size > KEPT_RESULTS) this.results.delete(this.results.keys().next().value ?? "");
    const { sheetId, row, column } = call.site;
    const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    this.workbook.engine.calculation.invalidate([{ unitId: this.workbook.engine.unitId, sheetId, range }]);
  }

  /** Forgets everything about the workbook that was open. */
  reset(): void {
    for (const memory of [this.waiting, this.byId, this.results, this.messages]) memory.clear();
    this.unsent = [];
  }

  /** What the function in a cell said when it failed. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(place({ sheetId, row, column }));
  }

  /** Forgets what cells came to, so that the add-in is asked again. */
  forget(concerns: (site: CallSite) => boolean = () => true): void {
    for (const key of this.results.keys()) {
      const [sheetId = "", row, column] = key.split("|", 3);
      if (concerns({ sheetId, row: Number(row), column: Number(column) })) this.results.delete(key);
    }
  }

  private evaluate(metadata: FunctionMetadata, site: CallSite, args: FunctionVariantType[]): BaseValueObject {
    const { blankAs, functionsRegistered } = this.workbook.options;
    if (!functionsRegistered) return unknownName();
    const given = argumentsOf(args, metadata, blankAs);
    if ("error" in given) return given.error;
    const key = `${place(site)}|${metadata.id}|${JSON.stringify(given.values)}`;
    const known = this.results.get(key);
    if (known) {
      if (known.message === undefined) this.messages.delete(place(site));
      else this.messages.set(place(site), known.message);
      return valueObject(known.value);
    }
    if (!this.waiting.has(key)) {
      const call = { id: ++this.calls, key, site, functionId: metadata.id, values: given.values };
      this.waiting.set(key, call);
      this.byId.set(call.id, call);
      this.unsent.push(call);
    }
    return busy();
  }

  /** Asks once more for every result that the add-in owes. */
  sendAgain(): void {
    this.unsent = [...this.byId.values()];
    this.send();
  }

  /** All calls of one calculation leave in one message. */
  private send(): void {
    const entries = this.unsent.map(({ id, site, functionId, values }): RichApiEntry => {
      const area = { row: site.row, column: site.column, rows: 1, columns: 1 };
      const address = `${quoteSheet(new Sheet(this.workbook, site.sheetId).name)}!${formatArea(area)}`;
      return [CATEGORY, INVOKE, "", JSON.stringify([id, functionId, values, address, 0]), id, false];
    });
    this.unsent = [];
    if (entries.length > 0) this.channel.tell(entries);
  }

  private get service(): IFunctionService {
    return this.workbook.engine.injector.get(IFunctionService);
  }
}

function place({ sheetId, row, column }: CallSite): string {
  return `${sheetId}|${row}|${column}`;
}
