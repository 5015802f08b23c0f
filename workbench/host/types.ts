import type { WorkbookData, CellValue } from "../../src/spreadsheet/ooxml/workbookData";
import type { PastedRows, PasteOutcome } from "./basics/pasted";
import type { CellsBySheet } from "./changes/keptWorkbook";
import type { WorkbookDelta } from "./changes/workbookDelta";

/** Ways in which the host can be told to fail, as Excel does; see `Host.fail`. */
export type FailKind =
  | "cellEdit" // InvalidOperationInCellEditMode: somebody is typing in a cell
  | "protected" // AccessDenied on the next write
  | "nameTaken" // ItemAlreadyExists on the next worksheets.add
  | "chartSheet" // UnsupportedSheet on what asks for the active sheet or cell: a chart sheet is in front
  | "lostFocus" // GeneralException on add, activate and freezePanes: another workbook has the focus
  | "middle" // GeneralException half way through the batch; what ran before it stays
  | "hang"; // the batch is never answered

export interface HostOptions {
  /** What a blank cell gives a custom function: older desktops 0, the web and newer builds null. */
  blankAs: 0 | null;
  /** The ExcelApi set that the host reports, such as "1.19". */
  excelApi: string;
  /** False plays an Excel that never loaded the add-in's functions: their cells show `#NAME?`. */
  functionsRegistered: boolean;
}

/** One batch, that is one `context.sync()` of the pane or of the library's own machinery. */
export interface TrafficEntry {
  /** Action names in order, such as `Worksheets.Add`. */
  readonly actions: readonly string[];
  /** UTF-8 bytes of the request. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** The error's code, where the batch failed. */
  readonly error?: string;
  /** `functions` for batches of the custom-functions runtime, `library` for office.js's own, else `addin`. */
  readonly origin: "addin" | "functions" | "library";
}

/** `[category, type, targetId, JSON message, id, isRemote]`: an event or a function call on its way to the add-in. */
export type RichApiEntry = [number, number, string, string, number, boolean];

/** The part of functions.json that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Excel's part behind the protocol; one instance per open add-in. Both ways in (page messages, the library in jsdom) use this. */
export interface Host {
  readonly options: HostOptions;
  readonly traffic: TrafficEntry[];
  /** The next `times` batches of the add-in fail in this way; of those that call `method`, such as "Add", where it is given. */
  fail(kind: FailKind, times: number, method?: string): void;
  /** Answers one request batch: JSON `{Actions, ObjectPaths}` in, JSON `{Results, Error?}` out. Never rejects, but never resolves when told to hang. */
  request(body: string): Promise<string>;
  /** Receives object-model events and calls of custom functions. Returns the unsubscriber. */
  subscribe(listener: (entries: RichApiEntry[]) => void): () => void;
  /** Makes `NAMESPACE.NAME` callable from cells; they show `#BUSY!` until the runtime answers. */
  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void;
  /**
   * Replaces the workbook. A copy that was kept of one that was open here comes with the cells that had not been calculated:
   * they, and what depends on them, are computed although they have results; rows are as high as they were.
   */
  load(data: WorkbookData, uncalculated?: CellsBySheet): Promise<void>;
  /** How many formulas show the result that came with the file, since what they need is not there. */
  uncomputed(): number;
  /** The workbook as it is now. */
  store(): WorkbookData;
  /** Resolves when the engine has calculated and no custom function is under way. */
  settled(): Promise<void>;

  /** The same, and the add-in has asked for nothing for a moment: an operation of several requests is over. Waits for half a minute at most. */
  quiet(): Promise<void>;

  sheets(): string[];
  /** The used range when no address is given; blanks are "". */
  values(sheet: string, address?: string): CellValue[][];
  formulas(sheet: string, address?: string): CellValue[][];
  /** As typed by a user: strings that begin with `=` compute, numerals become numbers, events carry source Local. */
  set(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void;
  /** As a person types a text into one cell. False, and nothing is done, where it begins a formula that is not complete. */
  type(sheet: string, cell: { readonly row: number; readonly column: number }, text: string): boolean;
  /** As {@link set}, but as another author of a shared workbook: events carry source Remote. */
  setRemotely(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void;
  select(sheet: string, address: string): void;
  /** What cells show. */
  texts(sheet: string, address?: string): string[][];
  /** Puts cells that another program copied where the selection begins; they keep the look of their new place. */
  paste(cells: PastedRows): PasteOutcome;
  /** True while somebody types in a cell. */
  readonly editing: boolean;
  /** True after any change since the last load or `markSaved`. */
  readonly dirty: boolean;
  /** The workbook is stored elsewhere as it was at this {@link revision}, as it is now where none is given. */
  markSaved(revision?: number): void;
  /** What was loaded is nowhere stored as a file. */
  markUnsaved(): void;
  /** Grows with every change, but not with results of formulas. */
  readonly revision: number;
  /** True where {@link changes} would tell something. */
  readonly changed: boolean;
  /** What has changed since the last call or load. */
  changes(): WorkbookDelta;
  /** The whole workbook, in slices that take no longer than a picture on the screen; see `storeSlices`. */
  slices(): Iterable<WorkbookDelta>;
  /** Everything counts as changed: what {@link changes} told was lost. */
  changeAll(): void;
}
