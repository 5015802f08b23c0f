import { areaAddress } from "../../spreadsheet/address";
import type { Grid, Visibility } from "../../spreadsheet/grid";
import type { CellData, CellStyleData, SheetData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";

const LINE = { style: "thin", color: "#000000" };
/** What was drawn in the other format is not read; lines around the cells make a form readable. */
const BOX: CellStyleData = { top: LINE, bottom: LINE, left: LINE, right: LINE, wrap: true, vertical: "Center" };

const visibilities: Readonly<Record<Visibility, SheetData["visibility"]>> = {
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

const isError = (value: unknown): boolean => typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);

function cellsOf({ top, left, values, formulas }: Grid): readonly CellData[] {
  return values.flatMap((line, r) =>
    line.map((value, c): CellData => {
      const formula = formulas[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return {
        row: top + r,
        column: left + c,
        value: value === "" && !isFormula ? null : value,
        ...(isError(value) ? { isError: true } : {}),
        ...(isFormula ? { formula } : {}),
        style: 0,
      };
    }),
  );
}

const sheetOf = (grid: Grid): SheetData => ({
  name: grid.sheet,
  visibility: grid.visibility === undefined ? "Visible" : visibilities[grid.visibility],
  gridlines: true,
  cells: cellsOf(grid),
  merges: (grid.merges ?? []).map((area) => areaAddress(area)),
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [...(grid.hiddenRows ?? [])],
  hiddenColumns: [...(grid.hiddenColumns ?? [])],
  validations: [],
  conditionalFormats: [],
});

/** A workbook of another format as an .xlsx file: contents, formulas and merged cells; its looks are not read. */
export const gridWorkbook = (grids: readonly Grid[]): Uint8Array =>
  workbookBytes({
    sheets: grids.map(sheetOf),
    styles: [BOX],
    names: [],
    customXml: [],
    structureProtected: false,
    activeSheet: grids.find(({ visibility }) => visibility === undefined)?.sheet ?? grids[0]?.sheet ?? "",
    selection: "A1",
  });
