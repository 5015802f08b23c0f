import { areaAddress } from "../../spreadsheet/address";
import { NO_RESULT, type CellContent, type Grid } from "../../spreadsheet/grid";
import type { CellData, SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

const VISIBILITY = { hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function cellOf(row: number, column: number, value: CellContent, formula: CellContent): CellData | null {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { row, column, value: value === NO_RESULT ? null : value, formula, ...errorOf(value) };
  return value === "" ? null : { row, column, value, ...errorOf(value) };
}

const errorOf = (value: CellContent): { isError?: true } =>
  typeof value === "string" && ERROR.test(value) ? { isError: true } : {};

const ownName = ({ sheet, names }: Grid): WorkbookData["names"] =>
  [...(names ?? [])].map(([name, formula]) => ({
    name,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    visible: false,
    sheet,
  }));

const sheetOf = ({ sheet, top, left, values, formulas, merges, visibility, ...hidden }: Grid): SheetData => ({
  name: sheet,
  visibility: visibility ? VISIBILITY[visibility] : "Visible",
  gridlines: true,
  cells: values.flatMap((row, down) =>
    row.flatMap((value, right) => cellOf(top + down, left + right, value, formulas[down]?.[right] ?? "") ?? []),
  ),
  merges: (merges ?? []).map((area) => areaAddress(area)),
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [...(hidden.hiddenRows ?? [])],
  hiddenColumns: [...(hidden.hiddenColumns ?? [])],
  validations: [],
  conditionalFormats: [],
});

/** What Grids tell of a workbook: contents and merged areas. */
export const gridData = (grids: readonly Grid[]): WorkbookData => ({
  sheets: grids.map(sheetOf),
  styles: [],
  names: grids.flatMap(ownName),
  customXml: [],
  structureProtected: false,
  activeSheet: grids[0]?.sheet ?? "",
});
