import type { CellData } from "../../../src/spreadsheet/ooxml/workbookData";
import { isErrorText } from "../basics/errorText";
import type { Sheet } from "../workbook/sheet";
import { forSpilledOnly, spilledAreas } from "./spilledArrays";
import { headerTexts, type HeaderTexts, placeKey } from "./storeTables";

/** What cells hold and the engine keeps beside them, by {@link placeKey}. */
export interface BesideCells {
  /** The texts of tables' headings. */
  readonly headers: HeaderTexts;
  /** Where the results lie of formulas that take several cells, by the formula's cell. */
  readonly arrays: ReadonlyMap<string, string>;
  /** Cells that have nothing of their own, not even a format: headings, and parts of such results. */
  readonly alone: ReadonlyMap<string, CellData>;
}

export function besideCells(sheet: Sheet): BesideCells {
  const headers = headerTexts(sheet);
  const alone = new Map<string, CellData>(headers);
  forSpilledOnly(sheet, (row, column) => {
    const value = sheet.value(row, column);
    alone.set(placeKey({ row, column }), { row, column, value, ...(isErrorText(value) ? { isError: true } : {}) });
  });
  return { headers, arrays: spilledAreas(sheet), alone };
}
