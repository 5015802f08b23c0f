import { byApi, type Operation } from "./operations";
import { areaOf, cellOf, pick, rowsOf } from "./place";

/** The sheet that is hidden at first; whatever its name is. */
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getLast();

/** What the add-in does to sheets, rules, names, tables and what the host keeps itself. */
export const BOOK_OPERATIONS: Readonly<Record<string, Operation>> = {
  "api: conditional format": byApi((sheet, p) => {
    const format = sheet.getRange(areaOf(p)).conditionalFormats.add(pick(p, ["Custom", "CellValue"] as const));
    if (p.choice % 2 === 0) {
      format.custom.rule.formula = "=$A1>1";
      format.custom.format.fill.color = "#FFEE00";
      format.custom.format.font.bold = true;
    } else {
      format.cellValue.rule = { formula1: "=3", operator: "GreaterThan" };
      format.cellValue.format.font.color = "#FF0000";
    }
    if (p.toRow % 3 === 0) format.stopIfTrue = true;
  }),
  "api: order of conditional formats": byApi(async (sheet, p, context) => {
    const formats = sheet.getRange("A1:F9").conditionalFormats;
    formats.load("items");
    await context.sync();
    const last = formats.items.at(-1);
    if (last) last.priority = p.choice % formats.items.length;
  }),
  "api: delete a conditional format": byApi(async (sheet, p, context) => {
    const formats = sheet.getRange("A1:F9").conditionalFormats;
    formats.load("items");
    await context.sync();
    formats.items[p.choice % Math.max(1, formats.items.length)]?.delete();
  }),
  "api: clear conditional formats": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).conditionalFormats.clearAll();
  }),
  "api: validation": byApi((sheet, p) => {
    const { dataValidation } = sheet.getRange(areaOf(p));
    dataValidation.rule = pick<Excel.DataValidationRule>(p, [
      { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
      { list: { inCellDropDown: true, source: "优,良" } },
      { custom: { formula: "=LEN(A1)<5" } },
    ]);
    if (p.toRow % 2 === 0) dataValidation.errorAlert = { message: "错", title: "错", style: "Stop", showAlert: true };
  }),
  "api: clear validation": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).dataValidation.clear();
  }),
  "api: add a name": byApi((sheet, p, { workbook }) => {
    (p.choice % 2 ? sheet.names : workbook.names).add(`名_${p.toRow}`, sheet.getRange(areaOf(p)));
  }),
  "api: change a name": byApi((_, p, { workbook }) => {
    const name = workbook.names.getItem("得分区");
    pick<() => unknown>(p, [
      () => (name.formula = "=乙!$A$1:$A$3"),
      () => (name.visible = false),
      () => (name.comment = "x"),
    ])();
  }),
  "api: delete a name": byApi((_, _p, { workbook }) => {
    workbook.names.getItem("得分区").delete();
  }),
  "api: add a table": byApi((sheet, p) => {
    sheet.tables.add(areaOf(p), p.choice % 2 === 0);
  }),
  "api: table": byApi((_, p, { workbook }) => {
    const table = workbook.tables.getItem("表1");
    pick<() => unknown>(p, [
      () => (table.name = "改名"),
      () => table.rows.add(undefined, [[1, 2]] as never),
      () => table.columns.add(undefined, [["新"], [1], [2]] as never),
      () => (table.showTotals = true),
      () => (table.showHeaders = false),
      () => table.sort.apply([{ key: 0, ascending: false }]),
      () => table.columns.getItemAt(0).filter.applyValuesFilter(["a"]),
      () => table.resize("A1:B5"),
      () => table.convertToRange(),
      () => table.delete(),
      () => table.rows.getItemAt(0).delete(),
      () => (table.showBandedColumns = true),
    ])();
  }),
  "api: add a sheet": byApi((_, p, { workbook }) => {
    const sheet = workbook.worksheets.add(`新${p.choice}`);
    sheet.getRange("A1:B2").values = [
      [1, "=A1*3"],
      ["x", "=甲!A1"],
    ] as never;
    sheet.getRange("A1").format.font.bold = true;
    sheet.pageLayout.orientation = "Landscape";
    sheet.names.add(`局部${p.choice}`, sheet.getRange("A1"));
  }),
  "api: delete a sheet": byApi((_, p, context) => {
    if (p.choice % 2) other(context).delete();
    else context.workbook.worksheets.getItem("乙").delete();
  }),
  "api: rename a sheet": byApi((_, p, context) => {
    const sheet = other(context);
    sheet.name = `丙${p.choice}`;
    if (p.choice % 2) sheet.name = "丙";
  }),
  "api: move a sheet": byApi((sheet, p) => {
    sheet.position = p.choice % 3;
  }),
  "api: hide a sheet": byApi((_, p, context) => {
    other(context).visibility = pick(p, ["Hidden", "VeryHidden", "Visible"]);
  }),
  "api: copy a sheet": byApi((sheet) => {
    sheet.copy("End");
  }),
  "api: colour of a tab": byApi((sheet, p) => {
    sheet.tabColor = pick(p, ["#FF0000", "", "#00FF00"]);
  }),
  "api: gridlines": byApi((sheet, p) => {
    sheet.showGridlines = p.choice % 2 === 0;
  }),
  "api: standard width": byApi((sheet, p) => {
    sheet.standardWidth = 8 + p.choice;
  }),
  "api: freeze": byApi((sheet, p) => {
    pick<() => unknown>(p, [
      () => sheet.freezePanes.freezeRows(p.rows),
      () => sheet.freezePanes.freezeColumns(p.columns),
      () => sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellOf(p)}`)),
      () => sheet.freezePanes.unfreeze(),
    ])();
  }),
  "api: page": byApi((sheet, p) => {
    const { pageLayout } = sheet;
    pick<() => unknown>(p, [
      () => (pageLayout.orientation = "Landscape"),
      () => (pageLayout.zoom = { horizontalFitToPages: 1 }),
      () => (pageLayout.paperSize = "A4"),
      () => pageLayout.setPrintArea(areaOf(p)),
      () => pageLayout.setPrintTitleRows(`$${rowsOf(p).replace(":", ":$")}`),
      () => (pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P"),
      () => (pageLayout.leftMargin = 20 + p.toRow),
      () => sheet.horizontalPageBreaks.add(cellOf(p)),
      () => (pageLayout.centerHorizontally = true),
    ])();
  }),
  "api: protect": byApi(async (sheet, p, context) => {
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    else if (p.choice % 2) sheet.protection.protect({ allowFormatCells: true });
  }),
  "api: protect the structure": byApi(async (_, p, { workbook, sync }) => {
    workbook.protection.load("protected");
    await workbook.context.sync();
    if (workbook.protection.protected) workbook.protection.unprotect();
    else if (p.choice % 3 === 0) workbook.protection.protect();
    void sync;
  }),
  "api: unlock, write, lock again": byApi((sheet, p) => {
    sheet.protection.unprotect();
    sheet.getRange(cellOf(p)).values = p.content as never;
    sheet.protection.protect();
  }),
  "api: custom XML": byApi((_, p, { workbook }) => {
    workbook.customXmlParts.add(`<a xmlns="urn:a">${p.choice}</a>`);
  }),
};
