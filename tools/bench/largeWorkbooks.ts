import type { ConditionalFormatData, SheetData, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";

/** What files that were copied for years have too much of. */
export const LARGE_KINDS = [
  "formatted cells",
  "conditional formats",
  "conditional formats of one range",
  "validations",
  "names",
  "formulas with names",
  "sheets",
  "notes",
] as const;
export type LargeKind = (typeof LARGE_KINDS)[number];

const COLUMNS = 26;

const sheet = (name: string, more: Partial<SheetData> = {}): SheetData => ({
  name,
  visibility: "Visible",
  gridlines: true,
  cells: [{ row: 0, column: 0, value: 1 }],
  merges: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  validations: [],
  conditionalFormats: [],
  ...more,
});

const range = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index));

const conditionalFormat = (index: number): ConditionalFormatData => ({
  ranges: [`B${index + 1}`],
  kind: "custom",
  formula: `B${index + 1}>10`,
  style: { fill: "#FFC7CE" },
  priority: index,
  stopIfTrue: false,
});

function sheetsOf(kind: LargeKind, count: number): SheetData[] {
  switch (kind) {
    case "formatted cells":
      return [
        sheet("Sheet1", {
          cells: range(count, (at) => ({ row: Math.floor(at / COLUMNS), column: at % COLUMNS, value: null, style: 0 })),
        }),
      ];
    case "conditional formats":
      return [sheet("Sheet1", { conditionalFormats: range(count, conditionalFormat) })];
    case "conditional formats of one range":
      return [
        sheet("Sheet1", {
          conditionalFormats: range(count, (at) => ({
            ...conditionalFormat(at),
            ranges: ["B1:D5"],
            formula: `$B1>${at}`,
          })),
        }),
      ];
    case "formulas with names":
      return [
        sheet("Sheet1", {
          cells: range(count, (at) => ({ row: at, column: 0, value: 1, formula: `name_${at}+1` })),
        }),
      ];
    case "validations":
      return [
        sheet("Sheet1", {
          validations: range(count, (at) => ({
            ranges: [`J${at + 1}`],
            kind: "list",
            formula1: '"是,否"',
            ignoreBlanks: true,
          })),
        }),
      ];
    case "notes":
      return [sheet("Sheet1", { notes: range(count, (row) => ({ row, column: 0, text: `${row}` })) })];
    case "sheets":
      return range(count, (at) => sheet(`Sheet${at + 1}`));
    case "names":
      return [sheet("Sheet1")];
  }
}

/** A workbook with so many of one kind, and nothing else to speak of. */
export function largeWorkbook(kind: LargeKind, count: number): WorkbookData {
  const names =
    kind !== "names" && kind !== "formulas with names"
      ? []
      : range(count, (at) => ({ name: `name_${at}`, formula: `=Sheet1!$F$${at + 1}`, visible: true }));
  return {
    sheets: sheetsOf(kind, count),
    styles: [{ numberFormat: "0.00" }],
    names,
    customXml: [],
    structureProtected: false,
    activeSheet: "Sheet1",
  };
}
