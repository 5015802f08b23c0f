import type { ConditionalFormatPlan, PagePlan, Plan, SheetPlan, ValidationPlan } from "../../spreadsheet/plan";
import type { PageData, SheetData, ValidationData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import type { OpenedLayout } from "./openLayout";
import { planCells, styleRuns } from "./planCells";

/** Excel's own widths and heights, in points, of a sheet that says none. */
const USUAL = { width: 48, height: 14.25 };
const MARGINS = { top: 54, bottom: 54, left: 50, right: 50 };

function pageOf(page: PageData | undefined): PagePlan {
  const { orientation = "Portrait", margins, printArea, printTitleRows, headerFooter, rowBreaks } = page ?? {};
  const { top, bottom, left, right } = { ...MARGINS, ...margins };
  return {
    orientation,
    margins: { top, bottom, left, right },
    ...(printArea !== undefined && { printArea }),
    ...(printTitleRows !== undefined && { printTitleRows: printTitleRows.replaceAll("$", "") }),
    ...(headerFooter?.centerFooter !== undefined && { centerFooter: headerFooter.centerFooter }),
    ...(rowBreaks && { breaksBefore: rowBreaks }),
  };
}

/** Lists of words and numbers between two others are all that a plan knows. */
function validationsOf({ ranges, kind, operator, formula1 = "", formula2 = "", prompt, errorAlert }: ValidationData) {
  const [minimum, maximum] = [Number(formula1), Number(formula2)];
  const isDecimal =
    kind === "decimal" && operator === "Between" && Number.isFinite(minimum) && Number.isFinite(maximum);
  const isList = kind === "list" && formula1 !== "" && !formula1.startsWith("=");
  if (!isDecimal && !isList) return [];
  const rule: ValidationPlan["rule"] = isList
    ? { kind: "list", values: formula1.split(",") }
    : { kind: "decimal", minimum, maximum };
  return ranges.map((range): ValidationPlan => ({
    range,
    rule,
    promptTitle: prompt?.title ?? "",
    prompt: prompt?.message ?? "",
    errorTitle: errorAlert?.title ?? "",
    error: errorAlert?.message ?? "",
  }));
}

const rulesOf = ({ conditionalFormats }: SheetData): readonly ConditionalFormatPlan[] =>
  conditionalFormats.flatMap(({ kind, formula, ranges, style }) => {
    if (kind !== "custom" || formula === undefined || style?.fill === undefined) return [];
    const { fill, fontColor } = style;
    return ranges.map((range) => ({
      range,
      formula: `=${formula}`,
      fill,
      ...(fontColor !== undefined && { fontColor }),
    }));
  });

function sheetPlan(sheet: SheetData, name: string, { styles }: WorkbookData): SheetPlan {
  const cells = planCells(sheet);
  const { columnWidths, rowHeights, defaultColumnWidth = USUAL.width, defaultRowHeight = USUAL.height } = sheet;
  return {
    name,
    cells,
    merges: sheet.merges,
    columnWidths: (cells[0] ?? []).map((_, column) => columnWidths[column] ?? defaultColumnWidth),
    rowHeights: cells.map((_, row) => rowHeights[row] ?? defaultRowHeight),
    autofitRows: [],
    styles: styleRuns(sheet, styles),
    validations: sheet.validations.flatMap(validationsOf),
    conditionalFormats: rulesOf(sheet),
    page: pageOf(sheet.page),
    frozenRows: sheet.frozen?.rows ?? 0,
    gridlines: sheet.gridlines,
  };
}

/**
 * The form of a pack that keeps its sheet as a plan, for an Excel that inserts no files: what a plan cannot say of its looks is left
 * out (lines of several kinds, several fonts in a cell, notes, pictures).
 * @param formSheet a free name
 */
export function layoutPlan({ data, formSheet: own }: OpenedLayout, formSheet: string, address: string): Plan {
  const nameOf = (name: string): string => (name === own ? formSheet : name);
  const front = { sheet: formSheet, address };
  const ordered = [...data.sheets].sort((one, other) => Number(other.name === own) - Number(one.name === own));
  return {
    sheets: ordered.map((sheet) => sheetPlan(sheet, nameOf(sheet.name), data)),
    names: data.names.flatMap(({ name, formula, visible, sheet }) =>
      sheet === own ? [{ name, formula, visible, sheet: formSheet }] : [],
    ),
    ...(data.customXml.length > 0 && { customXml: data.customXml.map(({ xml }) => xml) }),
    select: front,
    next: front,
  };
}
