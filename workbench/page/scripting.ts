import type { CellValue } from "../../src/spreadsheet/ooxml/workbookData";
import type { FailKind, Host, HostOptions, Moods, TrafficEntry } from "../host/types";

/** `window.workbench`: what scripts and tests do with the page. */
export interface Workbench {
  /** The grid is up, the pane has run `Office.onReady`. */
  readonly ready: Promise<void>;
  sheets(): string[];
  /** The used range when no address is given; blanks are "". */
  values(sheet: string, address?: string): CellValue[][];
  formulas(sheet: string, address?: string): CellValue[][];
  /** Writes as a person types. */
  set(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void;
  /** The same, as another author of a shared workbook. */
  setRemotely(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void;
  select(sheet: string, address: string): void;
  /** True while somebody types in a cell. */
  readonly editing: boolean;
  /** Presses a ribbon button, by its control id in the manifest or its function's name; resolves when the command has ended. */
  command(id: string): Promise<void>;
  /** Opens the bytes of an .xlsx file, without asking; resolves when the pane is ready again. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** The bytes of the workbook as .xlsx, without asking. */
  save(): Promise<Uint8Array>;
  /** One entry a batch of the pane. */
  readonly traffic: readonly TrafficEntry[];
  /** The next `times` batches of the add-in fail; of those that call `method`, such as "Add", where it is given. */
  fail(kind: FailKind, times: number, method?: string): void;
  /** Live; the ExcelApi level counts from the pane's next load on. */
  readonly options: HostOptions;
  /** Moods that the host plays from when they are set. */
  readonly moods: Moods;
  /** Resolves when everything is calculated, custom functions too. */
  settled(): Promise<void>;
  /** Loads the add-in's page again; resolves when it is ready. */
  reloadPane(): Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** What only the page can do. */
export type PageDoings = Pick<Workbench, "command" | "open" | "save" | "reloadPane" | "ready">;

/** Joins the host's doors and the page's. */
export function scripting(host: Host, page: PageDoings): Workbench {
  return {
    ...page,
    sheets: () => host.sheets(),
    values: (sheet, address) => host.values(sheet, address),
    formulas: (sheet, address) => host.formulas(sheet, address),
    set: (sheet, address, values) => host.set(sheet, address, values),
    setRemotely: (sheet, address, values) => host.setRemotely(sheet, address, values),
    select: (sheet, address) => host.select(sheet, address),
    get editing() {
      return host.editing;
    },
    fail: (kind, times, method) => host.fail(kind, times, method),
    settled: () => host.settled(),
    traffic: host.traffic,
    options: host.options,
    moods: host.moods,
  };
}
