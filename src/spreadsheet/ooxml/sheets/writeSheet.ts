import { WORKSHEET_ORDER, replaceChild } from "../package/elementOrder";
import { readMerges } from "./readSheet";
import { sameData } from "../workbook/sameData";
import { writeCells } from "../cells/sheetCells";
import { readColumns, writeColumns } from "./sheetColumns";
import { readConditionalFormats, writeConditionalFormats } from "./sheetConditionalFormats";
import type { SheetContext } from "./sheetContext";
import { writeLinks } from "./sheetLinks";
import { readNotes, writeNotes } from "./sheetNotes";
import { readPage, writePage, type PageSetup } from "./sheetPage";
import { readProtection, writeProtection } from "./sheetProtection";
import { readSheetFilter, writeSheetFilter } from "./sheetFilter";
import { readTables, writeTables } from "../tables/sheetTables";
import { readValidations, writeValidations } from "./sheetValidations";
import { readView, writeView, type View } from "./sheetView";
import { drawCharts } from "../charts/sheetCharts";
import { element } from "../../xml/xmlTree";
import type { CellStyleData, PageData, SheetData } from "../workbookData";

const pageSetup = (page: PageData): PageSetup => {
  const { printArea: _area, printTitleRows: _rows, printTitleColumns: _columns, ...setup } = page;
  return setup;
};

const view = ({ gridlines, frozen, tabColor, defaultRowHeight, defaultColumnWidth }: SheetData): View => ({
  gridlines,
  ...(frozen === undefined || (frozen.rows === 0 && frozen.columns === 0) ? {} : { frozen }),
  ...(tabColor === undefined ? {} : { tabColor }),
  ...(defaultRowHeight === undefined ? {} : { defaultRowHeight }),
  ...(defaultColumnWidth === undefined ? {} : { defaultColumnWidth }),
});

function writeMerges(context: SheetContext, merges: readonly string[]): void {
  const list =
    merges.length === 0
      ? undefined
      : element(
          "mergeCells",
          { count: merges.length },
          merges.map((ref) => element("mergeCell", { ref })),
        );
  replaceChild(context.root, "mergeCells", list, WORKSHEET_ORDER);
}

/** Writes what differs from the sheet's part; each of its sections stays as it was where the data agrees with it. */
export function writeSheet(context: SheetContext, sheet: SheetData, styles: readonly CellStyleData[]): void {
  const section = <T>(was: T, want: T, write: (was: T) => void): void => {
    if (!sameData(was, want)) write(was);
  };
  const { columnWidths, hiddenColumns, columnLevels } = sheet;
  section(readView(context), view(sheet), (was) => writeView(context, view(sheet), was));
  section(
    readColumns(context),
    {
      columnWidths,
      hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      ...(columnLevels ? { columnLevels } : {}),
    },
    () => writeColumns(context, sheet),
  );
  section(readMerges(context.root), [...sheet.merges], () => writeMerges(context, sheet.merges));
  section(readValidations(context), [...sheet.validations], () => writeValidations(context, sheet.validations));
  section(readConditionalFormats(context), [...sheet.conditionalFormats], () =>
    writeConditionalFormats(context, sheet.conditionalFormats),
  );
  const page = sheet.page;
  if (page !== undefined)
    section(readPage(context), pageSetup(page), (was) => writePage(context, pageSetup(page), was));
  section(readProtection(context), sheet.protection, () => writeProtection(context, sheet.protection));
  const notes = sheet.notes;
  if (notes !== undefined) section(readNotes(context), [...notes], () => writeNotes(context, notes));
  if (sheet.links !== undefined) writeLinks(context, sheet.links);
  if (sheet.charts !== undefined) drawCharts(context, sheet.name, sheet.charts);
  section(readSheetFilter(context), sheet.autoFilter, () => writeSheetFilter(context, sheet.autoFilter));
  const tables = sheet.tables ?? [];
  section(readTables(context), [...tables], () => writeTables(context, tables, sheet.cells));
  writeCells(context, sheet, styles);
  context.pkg.markChanged(context.part);
}
