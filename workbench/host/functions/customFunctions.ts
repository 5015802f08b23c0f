import type { IUnitRange } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { type Area, formatArea, quoteSheet } from "../basics/address";
import { fromRange } from "../basics/univerRange";
import { AddInFunction, type CallSite } from "./addInFunction";
import { argumentsOf } from "./arguments";
import { type Call, Calls } from "./calls";
import { busy, type CallResult, resultOf, unknownName, valueObject } from "./results";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";
import type { Channel } from "../basics/channel";
import type { FunctionMetadata } from "../basics/hostOptions";
import type { RichApiEntry } from "../basics/richApi";

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** Flags of a call. */
const CANCELABLE = 1;
const STREAMING = 2;
/** Results of calls are kept for as many calls, the oldest go first. */
const KEPT_RESULTS = 20_000;

/** The add-in's functions in cells: asks the add-in for each result, shows `#BUSY!` meanwhile, and calculates again when it comes. */
export class CustomFunctions {
  private readonly calls = new Calls();
  private readonly results = new Map<string, CallResult>();
  private readonly messages = new Map<string, string>();
  /** Cells with a function that is asked again at each calculation, with what they hold. */
  private readonly volatile = new Map<string, { readonly site: CallSite; readonly formula: string | undefined }>();
  /** What the calculation under way asked for, and which cells it wrote. */
  private readonly asked = new Set<string>();
  private readonly computed = new Set<string>();
  private unsent: Call[] = [];

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly channel: Channel,
  ) {
    const { calculation } = workbook.engine;
    calculation.onStart((isChange) => this.begin(isChange));
    calculation.onResults((cells) => {
      for (const [sheetId, list] of cells)
        for (const { row, column } of list) this.computed.add(place({ sheetId, row, column }));
    });
    calculation.onFinish(() => {
      this.cancelUnneeded();
      this.send();
    });
  }

  /** True while the add-in owes a result. */
  get pending(): boolean {
    return this.calls.owed;
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
    const call = this.calls.find(id);
    if (!call) return;
    if (!call.stream) this.calls.end(call);
    this.results.set(call.key, resultOf(succeeded, value, errorCode));
    if (this.results.size > KEPT_RESULTS) this.results.delete(this.results.keys().next().value ?? "");
    this.workbook.engine.calculation.arrive([this.rangeOf(call.site)]);
  }

  /** Forgets everything about the workbook that was open. */
  reset(): void {
    this.tellCancelled(this.calls.list());
    for (const memory of [this.calls, this.results, this.messages, this.volatile, this.asked, this.computed])
      memory.clear();
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
    const { options = {} } = metadata;
    const key = `${place(site)}|${metadata.id}|${JSON.stringify(given.values)}`;
    this.asked.add(key);
    if (options.volatile) this.volatile.set(place(site), { site, formula: this.formulaAt(site) });
    const isLive = this.calls.has(key);
    const known = options.stream && !isLive ? undefined : this.results.get(key);
    if (known) {
      if (known.message === undefined) this.messages.delete(place(site));
      else this.messages.set(place(site), known.message);
      return valueObject(known.value);
    }
    if (!isLive) {
      const wantsAddresses = options.requiresParameterAddresses || options.requiresStreamParameterAddresses;
      this.unsent.push(
        this.calls.begin({
          key,
          site,
          functionId: metadata.id,
          values: given.values,
          stream: options.stream === true,
          cancelable: options.cancelable === true,
          wantsAddress: (options.requiresAddress || options.requiresStreamAddress) === true,
          parameterAddresses: wantsAddresses ? args.map((argument) => this.addressOf(argument)) : undefined,
          formula: this.formulaAt(site),
        }),
      );
    }
    return busy();
  }

  /** A calculation is wanted although nothing has changed: what is volatile counts as changed. */
  recalculate(): void {
    const sites = [...this.volatile.values()].map(({ site }) => this.rangeOf(site));
    this.workbook.engine.calculation.invalidate(sites);
  }

  /** A calculation begins. What is volatile is asked again, unless only results have come. */
  private begin(isChange: boolean): void {
    this.asked.clear();
    this.computed.clear();
    if (!isChange) return;
    for (const [at, { site, formula }] of this.volatile) {
      if (formula !== this.formulaAt(site)) this.volatile.delete(at);
      else {
        for (const key of [...this.results.keys()]) if (key.startsWith(`${at}|`)) this.results.delete(key);
        this.workbook.engine.calculation.invalidate([this.rangeOf(site)]);
      }
    }
  }

  /** Calls whose cells hold something else by now, or came to something else. */
  private cancelUnneeded(): void {
    const unneeded = this.calls.list().filter(({ key, site, formula }) => {
      if (this.asked.has(key)) return false;
      return formula !== this.formulaAt(site) || this.computed.has(place(site));
    });
    for (const call of unneeded) {
      this.calls.end(call);
      this.results.delete(call.key);
    }
    this.unsent = this.unsent.filter((call) => !unneeded.includes(call));
    this.tellCancelled(unneeded);
  }

  private tellCancelled(calls: readonly Call[]): void {
    const entries = calls
      .filter(({ stream, cancelable }) => stream || cancelable)
      .map(({ id }): RichApiEntry => [CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), id, false]);
    if (entries.length > 0) this.channel.tell(entries);
  }

  /** Asks once more for every result that the add-in owes. */
  sendAgain(): void {
    this.unsent = this.calls.list();
    this.send();
  }

  /** All calls of one calculation leave in one message. */
  private send(): void {
    const entries = this.unsent.map((call): RichApiEntry => {
      const { id, functionId, values, stream, cancelable, parameterAddresses } = call;
      const address = call.wantsAddress
        ? this.addressAt(call.site.sheetId, { ...call.site, rows: 1, columns: 1 })
        : null;
      const flags = (cancelable ? CANCELABLE : 0) | (stream ? STREAMING : 0);
      const message = [id, functionId, values, address, flags, ...(parameterAddresses ? [parameterAddresses] : [])];
      return [CATEGORY, INVOKE, "", JSON.stringify(message), id, false];
    });
    this.unsent = [];
    if (entries.length > 0) this.channel.tell(entries);
  }

  private addressAt(sheetId: string, { row, column, rows, columns }: Area): string {
    return `${quoteSheet(new Sheet(this.workbook, sheetId).name)}!${formatArea({ row, column, rows, columns })}`;
  }

  private addressOf(argument: FunctionVariantType): string {
    if (!argument.isReferenceObject()) return "";
    const reference = argument as BaseReferenceObject;
    return this.addressAt(reference.getSheetId(), fromRange(reference.getRangePosition()));
  }

  private formulaAt({ sheetId, row, column }: CallSite): string | undefined {
    const exists = this.workbook.engine.workbook.getSheetBySheetId(sheetId);
    return exists ? new Sheet(this.workbook, sheetId).storedFormula(row, column) : undefined;
  }

  private rangeOf({ sheetId, row, column }: CallSite): IUnitRange {
    const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    return { unitId: this.workbook.engine.unitId, sheetId, range };
  }

  private get service(): IFunctionService {
    return this.workbook.engine.injector.get(IFunctionService);
  }
}

function place({ sheetId, row, column }: CallSite): string {
  return `${sheetId}|${row}|${column}`;
}
