import type { CellValue, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import type { Shell } from "./api/services/shell";
import type { FunctionMetadata, HostOptions } from "./basics/hostOptions";
import type { Moods } from "./basics/moods";
import type { PastedRows, PasteOutcome } from "./basics/pasted";
import type { RichApiEntry } from "./basics/richApi";
import type { CellsBySheet } from "./changes/keptWorkbook";
import type { WorkbookDelta } from "./transfer/workbookDelta";
import type { FailKind, TrafficEntry } from "./protocol/traffic";

export type { FailKind, FunctionMetadata, HostOptions, Moods, RichApiEntry, TrafficEntry };

/** Excel's part behind the protocol; one instance per open add-in. Both ways in (page messages, the library in jsdom) use this. */
export interface Host {
  readonly options: HostOptions;
  /** Excel's moods; all off until one is set, here. */
  readonly moods: Moods;
  readonly traffic: TrafficEntry[];
  /** The next `times` batches of the add-in fail in this way; of those that call `method`, such as "Add", where it is given. */
  fail(kind: FailKind, times: number, method?: string): void;
  /** Answers one request batch: JSON `{Actions, ObjectPaths}` in, JSON `{Results, Error?}` out. Never rejects, but never resolves when told to hang. */
  request(body: string): Promise<string>;
  /** Receives object-model events and calls of custom functions. Returns the unsubscriber. */
  subscribe(listener: (entries: RichApiEntry[]) => void): () => void;
  /** Lets the add-in show, hide and change what surrounds the workbook; until then it is one that nobody sees. */
  useShell(shell: Shell): void;
  /** The workbook came to the front again, after another window. */
  workbookActivated(): void;
  /** Tells the add-in that its pane is shown or hidden. */
  paneTurned(visible: boolean): void;
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
  /** Somebody clicked a cell, so many points from its upper left corner. */
  click(sheet: string, address: string, offset?: { readonly x: number; readonly y: number }): void;
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
