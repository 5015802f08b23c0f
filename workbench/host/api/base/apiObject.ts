import type { Area } from "../../basics/address";
import type { CustomFunctions } from "../../functions/customFunctions";
import type { Events } from "../../observers/events";
import type { AreasBySheet } from "../../tables/tracedCells";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import type { Sheet } from "../../workbook/sheet";
import type { Shell } from "../services/shell";
import type { PartClass } from "./apiPart";

/** The objects that the library holds on to between requests; see {@link References}. */
export interface KeptObjects {
  idOf(target: ApiObject): string;
  get(id: string): ApiObject;
  find(id: string): ApiObject | undefined;
  remove(id: string): void;
}

/** What the objects of the API share: the open workbook, what observes it, and ways to one another that make no circle. */
export interface ApiContext {
  readonly workbook: OpenWorkbook;
  readonly functions: CustomFunctions;
  readonly events: Events;
  readonly references: KeptObjects;
  /** Pane and ribbon; the page puts its own in the place of those that nobody sees. */
  readonly shell: Shell;
  /** `OfficeRuntime.storage`: kept while the host runs. */
  readonly storage: Map<string, string>;
  /** `Office.addin.getStartupBehavior`, in the protocol's words. */
  readonly startState: { state: unknown };
  range(sheet: Sheet, area: Area): ApiObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): ApiObject;
  /** Cells of several sheets. */
  workbookAreas(cells: AreasBySheet): ApiObject;
  worksheet(sheet: Sheet): ApiObject;
  /** The tables that some areas touch, or hold as a whole. */
  tablesIn(sheet: Sheet, areas: readonly Area[], fullyContained: boolean): ApiObject;
  nothing(): ApiObject;
}

/**
 * An object of Excel's API. Properties are getters and setters, methods are methods, both under the PascalCase names of the
 * protocol; the batch interpreter looks them up by name, so nothing else declares what exists.
 */
export abstract class ApiObject {
  /** Classes with more of its members, by subject. */
  static readonly parts: readonly PartClass<never>[] = [];
  /** The class's name in the API, for error messages. */
  abstract readonly className: string;
  /** The events that the class announces, such as `Activated`. */
  readonly events: readonly string[] = [];

  constructor(readonly context: ApiContext) {}

  /** True where the host says that it supports this set of ExcelApi, such as 1.13. */
  reports(set: string): boolean {
    const [major = 0, minor = 0] = this.context.workbook.options.excelApi.split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = set.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }

  /** A method that the class has without declaring it, such as one for each function of the engine. */
  methodNamed(_name: string): ((...args: readonly unknown[]) => unknown) | undefined {
    return undefined;
  }

  /** To be awaited before the object is read: what it tells takes time to be known. */
  prepare(): Promise<void> | undefined {
    return undefined;
  }

  /** True for the method that the library calls before it listens to one of the object's events, or stops. */
  isEventRegistration(method: string): boolean {
    const event = /^_(?:Unr|R)egister(?:Event(\w+)|(\w+)Event)$/.exec(method);
    return event !== null && this.events.includes(event[1] ?? event[2] ?? "");
  }
}

/** What `…OrNullObject` answers where there is nothing. */
export class NullObject extends ApiObject {
  readonly className = "NullObject";
}

/** What a property answers that has nothing to show; using it fails. */
export class AbsentObject extends ApiObject {
  readonly className = "AbsentObject";
}

/** A collection: `load` reads its items one by one. */
export abstract class Collection<T extends ApiObject> extends ApiObject {
  /** The items in their order. */
  abstract list(): readonly T[];

  /** The item with this id or name; the protocol's indexer. */
  abstract GetItem(key: unknown): ApiObject;

  GetCount(): number {
    return this.list().length;
  }
}
