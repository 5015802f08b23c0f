import type { PageData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Outline } from "./outline";
import type { SheetFilter } from "./sheetFilter";
import type { TableState } from "./tables/tableState";

/** What a sheet has beyond cells and formats and Univer has no place for. */
export interface SheetExtras {
  veryHidden: boolean;
  headings: boolean;
  page: PageData;
  protection?: { options: Readonly<Record<string, boolean>>; password?: unknown };
  /** Rows and columns that can be folded away. */
  outline: Outline;
  customProperties: Map<string, unknown>;
  tables: readonly TableState[];
  autoFilter?: SheetFilter;
}

/** The same to be read. */
export type SheetExtrasView = Readonly<Omit<SheetExtras, "customProperties">> & {
  readonly customProperties: ReadonlyMap<string, unknown>;
};

/** Those of a new sheet. */
export function newSheetExtras(): SheetExtras {
  return {
    veryHidden: false,
    headings: true,
    page: { orientation: "Portrait" },
    outline: { rows: {}, columns: {} },
    customProperties: new Map(),
    tables: [],
  };
}
