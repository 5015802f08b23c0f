import { byApi, type Operation } from "./operations";
import { areaOf, cellOf, columnsOf, pick, rowsOf, targetOf } from "./place";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalUp",
] as const;
const CLEAR = ["All", "Formats", "Contents", "Hyperlinks"] as const;
const COPY = ["All", "Formulas", "Values", "Formats"] as const;
const FILL = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;

/** What the add-in does to cells. */
export const CELL_OPERATIONS: Readonly<Record<string, Operation>> = {
  "api: one value for an area": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).values = p.content as never;
  }),
  "api: formula": byApi((sheet, p) => {
    sheet.getRange(cellOf(p)).formulas = [[p.content]];
  }),
  "api: spilled array": byApi((sheet, p) => {
    sheet.getRange(cellOf(p)).formulas = [["=TRANSPOSE(T1:U2)"]];
  }),
  "api: number format": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).numberFormat = pick(p, ["0.00", "@", "0%", "General", "yyyy/m/d"]) as never;
  }),
  "api: number format of whole columns": byApi((sheet, p) => {
    sheet.getRange(columnsOf(p)).numberFormat = pick(p, ["0.00", "@", "0%", "General"]) as never;
  }),
  "api: font": byApi((sheet, p) => {
    const { font } = sheet.getRange(areaOf(p)).format;
    pick<() => unknown>(p, [
      () => (font.bold = p.toRow % 2 === 0),
      () => (font.italic = true),
      () => (font.size = 8 + p.toRow),
      () => (font.name = "宋体"),
      () => (font.color = "#AA0000"),
      () => (font.underline = "Double"),
      () => (font.strikethrough = true),
    ])();
  }),
  "api: font of whole rows": byApi((sheet, p) => {
    sheet.getRange(rowsOf(p)).format.font.bold = p.choice % 2 === 0;
  }),
  "api: fill": byApi((sheet, p) => {
    const { fill } = sheet.getRange(areaOf(p)).format;
    if (p.choice % 4 === 0) fill.clear();
    else fill.color = pick(p, ["#FF0000", "#00FF00"]);
  }),
  "api: fill of whole columns": byApi((sheet, p) => {
    sheet.getRange(columnsOf(p)).format.fill.color = "#DDEEFF";
  }),
  "api: borders": byApi((sheet, p) => {
    const border = sheet.getRange(areaOf(p)).format.borders.getItem(pick(p, EDGES));
    border.style = p.toRow % 3 === 0 ? "None" : "Continuous";
    if (p.toRow % 3 === 1) border.color = "#123456";
    if (p.toRow % 3 === 2) border.weight = "Thick";
  }),
  "api: alignment": byApi((sheet, p) => {
    const { format } = sheet.getRange(areaOf(p));
    pick<() => unknown>(p, [
      () => (format.horizontalAlignment = "Center"),
      () => (format.verticalAlignment = "Top"),
      () => (format.wrapText = true),
      () => (format.indentLevel = 2),
      () => (format.textOrientation = 45),
      () => (format.shrinkToFit = true),
    ])();
  }),
  "api: lock": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).format.protection.locked = p.choice % 2 === 0;
  }),
  "api: cell style": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).style = pick(p, ["Good", "Normal", "Percent"]);
  }),
  "api: hyperlink": byApi((sheet, p) => {
    sheet.getRange(cellOf(p)).hyperlink = { address: "https://example.gov.cn/", textToDisplay: "链接" };
  }),
  "api: clear": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).clear(pick(p, CLEAR));
  }),
  "api: clear whole rows": byApi((sheet, p) => {
    sheet.getRange(rowsOf(p)).clear(pick(p, CLEAR));
  }),
  "api: merge": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).merge(p.choice % 3 === 0);
  }),
  "api: unmerge": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).unmerge();
  }),
  "api: insert rows": byApi((sheet, p) => {
    sheet.getRange(rowsOf(p)).insert("Down");
  }),
  "api: delete rows": byApi((sheet, p) => {
    sheet.getRange(rowsOf(p)).delete("Up");
  }),
  "api: insert columns": byApi((sheet, p) => {
    sheet.getRange(columnsOf(p)).insert("Right");
  }),
  "api: delete columns": byApi((sheet, p) => {
    sheet.getRange(columnsOf(p)).delete("Left");
  }),
  "api: insert cells": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).insert(pick(p, ["Down", "Right"]));
  }),
  "api: delete cells": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).delete(pick(p, ["Up", "Left"]));
  }),
  "api: copy": byApi((sheet, p) => {
    sheet.getRange(targetOf(p)).copyFrom(areaOf(p), pick(p, COPY), p.choice > 8, p.choice % 5 === 0);
  }),
  "api: copy from another sheet": byApi((sheet, p) => {
    sheet.getRange(targetOf(p)).copyFrom(`乙!${areaOf(p)}`, pick(p, COPY));
  }),
  "api: move": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).moveTo(targetOf(p));
  }),
  "api: fill on": byApi((sheet, p) => {
    const source = sheet.getRange(areaOf(p));
    source.autoFill(source.getResizedRange(p.choice % 2 ? 4 : 0, p.choice % 2 ? 0 : 3), pick(p, FILL));
  }),
  "api: sort": byApi((sheet, p) => {
    sheet.getRange("A1:C8").sort.apply([{ key: p.choice % 3, ascending: p.toRow % 2 === 0 }]);
  }),
  "api: remove duplicates": byApi((sheet, p) => {
    sheet.getRange("A1:C8").removeDuplicates([p.choice % 3], false);
  }),
  "api: replace": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).replaceAll("1", "7", {});
  }),
  "api: row height": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).format.rowHeight = 10 + p.toRow * 5;
  }),
  "api: column width": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).format.columnWidth = 20 + p.toRow * 9;
  }),
  "api: fit rows": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).format.autofitRows();
  }),
  "api: fit columns": byApi((sheet, p) => {
    sheet.getRange(areaOf(p)).format.autofitColumns();
  }),
  "api: hide rows": byApi((sheet, p) => {
    sheet.getRange(rowsOf(p)).rowHidden = p.choice % 3 > 0;
  }),
  "api: hide columns": byApi((sheet, p) => {
    sheet.getRange(columnsOf(p)).columnHidden = p.choice % 3 > 0;
  }),
  "api: a formula whose cells are then formatted, in one request": byApi((sheet, p) => {
    const cell = sheet.getRange(cellOf(p));
    cell.values = [["=1+1"]];
    cell.format.font.bold = true;
    cell.format.fill.color = "#EEEEEE";
    cell.values = [["=T1+1"]];
  }),
};
