import { hasBrackets } from "../../../src/spreadsheet/formulas/tableReference";
import { parseArea, splitSheet, WHOLE_SHEET } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Place } from "../workbook/place";
import type { Sheet } from "../workbook/sheet";
import { bodyArea } from "../workbook/tables/tableState";
import { findTable } from "./tables";

/** Reads an address, or the name of a table or a named range, as seen from `sheet`; undefined where it is neither. */
export function findPlace(workbook: OpenWorkbook, text: string, sheet: Sheet): Place | undefined {
  if (hasBrackets(text)) {
    const at = { sheetId: "", row: -1, column: -1 };
    const cells = workbook.tableFormulas.resolved(text.trim(), at);
    return hasBrackets(cells) ? undefined : findPlace(workbook, cells, sheet);
  }
  const { sheet: name, rest } = splitSheet(text.trim().replace(/^=/, ""));
  const target = name === undefined ? sheet : workbook.findSheet(name);
  if (!target) return undefined;
  if (rest === "") return { sheet: target, area: WHOLE_SHEET };
  const area = parseArea(rest);
  if (area) return { sheet: target, area };
  const table = findTable(workbook, rest);
  if (table) return { sheet: table.sheet, area: bodyArea(table.table) };
  const named = workbook.names.find(rest, target);
  return named && !named.formula.includes(`=${text}`) ? findPlace(workbook, named.formula, target) : undefined;
}
