import type { PageData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { TableState } from "./tableState";

/** What a sheet has beyond cells and formats and Univer has no place for. */
export interface SheetExtras {
  veryHidden: boolean;
  headings: boolean;
  calculationEnabled: boolean;
  page: PageData;
  protection?: { options: Readonly<Record<string, boolean>>; password?: unknown };
  customProperties: Map<string, unknown>;
  tables: readonly TableState[];
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
    calculationEnabled: true,
    page: { orientation: "Portrait" },
    customProperties: new Map(),
    tables: [],
  };
}
