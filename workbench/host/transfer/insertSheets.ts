import { generateRandomId, type IWorksheetData } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { SheetData, TableData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { toUniverStyle } from "../cells/formats/cellStyles";
import { rules } from "../rules/rules";
import { findTable, freeTableName } from "../tables/tables";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { keepingActiveSheet } from "../workbook/selection";
import { Sheet } from "../workbook/sheet";
import { freeSheetName } from "../workbook/sheetNames";
import { fillExtras, type Styles, univerSheet } from "./loadWorkbook";
import { loadNotes } from "./notes";
import { withoutSpilled } from "./spilledArrays";

/**
 * Copies sheets of another workbook into the open one, before the tab with this index; one whose name is taken gets the next free
 * one, as `Sheet1 (2)`. Names that the workbook has already stay as they are. What is protected there is protected here.
 */
export function insertSheets(
  workbook: OpenWorkbook,
  data: WorkbookData,
  wanted: readonly SheetData[],
  index: number,
): Sheet[] {
  const styles: Styles = data.styles.map((item) => {
    const { style, extra } = toUniverStyle(item);
    return { id: style, custom: Object.keys(extra).length > 0 ? { format: extra } : undefined, style };
  });
  const ids = new Map<string, string>();
  keepingActiveSheet(workbook, () =>
    wanted.forEach((item, offset) => {
      const id = generateRandomId(10);
      ids.set(item.name, id);
      const name = workbook.findSheet(item.name) ? freeSheetName(workbook, item.name) : item.name;
      const sheet: Partial<IWorksheetData> = { ...univerSheet(withoutSpilled(item), id, styles), name };
      workbook.engine.run(InsertSheetCommand.id, { index: index + offset, sheet });
      workbook.change((book) =>
        fillExtras(book.sheet(id), { ...item, tables: freeTables(workbook, item.tables ?? []) }),
      );
      loadNotes(workbook, id, item.notes ?? []);
      rules.validation.load(new Sheet(workbook, id), item.validations);
      rules.conditional.load(new Sheet(workbook, id), item.conditionalFormats);
    }),
  );
  for (const { name, formula, comment = "", visible, sheet } of data.names) {
    const owner = sheet === undefined ? undefined : ids.get(sheet);
    if (sheet !== undefined && owner === undefined) continue;
    const isTaken = workbook.names
      .list(owner === undefined ? undefined : { id: owner })
      .some((own) => own.name === name);
    if (!isTaken) workbook.names.add(name, formula, comment, owner === undefined ? undefined : { id: owner }, visible);
  }
  workbook.engine.calculation.invalidate("all");
  return [...ids.values()].map((id) => new Sheet(workbook, id));
}

function freeTables(workbook: OpenWorkbook, tables: readonly TableData[]): TableData[] {
  return tables.map((table) => (findTable(workbook, table.name) ? { ...table, name: freeTableName(workbook) } : table));
}
