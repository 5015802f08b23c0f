import { plainCells, type PlainCells, type UnreadyCell } from "../form/changes/plainCells";
import { isDeductionMark } from "../form/layout/paint/deductionMark";
import type { Grid } from "../spreadsheet/grid";
import { askCells, type Answer } from "../excel/askGrid";
import { capabilities } from "../excel/capabilities";
import { ExcelProblem } from "../excel/excelProblem";
import { removeHalfBuilt } from "./halfBuilt";
import { isMarkFormula } from "../checks/marks/markRule";
import { onBlock } from "../excel/onRanges";
import { removeSheets } from "../excel/removeSheets";
import { undoable } from "./undoable";
import { freeSheetNames } from "../form/sheetNames";
import { askNumberFormats, GENERAL_FORMAT, isTextCell, type NumberFormats } from "../excel/textFormat";
import { asText } from "../excel/textGuard";
import { readWorkbook, type WorkbookBefore } from "../excel/workbookState";

export type PlainVersion =
  | {
      readonly kind: "made";
      readonly sheet: string;
      readonly sheetId: string;
      /** Formulas that became values, and formulas that stayed since Excel alone computes them. */
      readonly values: number;
      readonly formulas: number;
    }
  /** Nothing was made: these cells hold an error, or are still computing. */
  | { readonly kind: "unready"; readonly cells: readonly UnreadyCell[] };

/** How all names begin that the add-in gives to cells and sheets. */
const OUR_NAMES = "_RUBRIC_";

interface Source {
  readonly before: WorkbookBefore;
  readonly grid: Grid;
  readonly numberFormats: NumberFormats;
}

async function readSource(context: Excel.RequestContext, sheetId: string): Promise<Source> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { protection } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  let cells: Answer<Grid | null> = () => null;
  let numberFormats: Answer<NumberFormats> = () => [];
  const before = await readWorkbook(context, () => {
    cells = askCells(sheet, used);
    numberFormats = askNumberFormats(used);
    protection.load("protected");
  });
  if (before.structureProtected) throw new ExcelProblem("workbook-protected");
  // A copy would be protected too, by a password that only the user knows.
  if (protection.protected) throw new ExcelProblem("sheet-protected");
  const grid = cells();
  if (!grid) throw new ExcelProblem("sheet-gone");
  return { before, grid, numberFormats: numberFormats() };
}

/** Removes our own traces from the copy: hidden names, marks, and the form's mark for deductions without a text. */
async function removeTraces(context: Excel.RequestContext, copy: Excel.Worksheet): Promise<void> {
  const { conditionalFormats } = copy.getRange();
  conditionalFormats.load("items/id,items/type");
  copy.names.load("items/name");
  await context.sync();
  const custom = conditionalFormats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  const rules = custom.map((format) => ({ format, rule: format.custom.rule }));
  rules.forEach(({ rule }) => rule.load("formula"));
  await context.sync();
  for (const { format, rule } of rules) {
    if (isMarkFormula(rule.formula) || isDeductionMark(rule.formula)) format.delete();
  }
  for (const name of copy.names.items) {
    if (name.name.startsWith(OUR_NAMES)) name.delete();
  }
}

function writeValues(copy: Excel.Worksheet, { values }: PlainCells, { grid, numberFormats }: Source): void {
  for (const { row, column, value } of values) {
    onBlock(copy, [row, column, 1, 1], (cell) => {
      if (typeof value !== "string" && isTextCell(numberFormats, row - grid.top, column - grid.left)) {
        cell.numberFormat = [[GENERAL_FORMAT]];
      }
      cell.values = [[typeof value === "string" ? asText(value) : value]];
    });
  }
}

/**
 * Makes the plain version (报送版) of a form: a copy behind it that needs neither the add-in nor the form's other sheets.
 * The form itself stays untouched; when something fails the copy is removed again.
 * @param title names the copy, from the form's name
 * @throws ExcelProblem
 */
export function makePlainVersion(sheetId: string, title: (form: string) => string): Promise<PlainVersion> {
  return undoable(async (context, begin) => {
    if (!capabilities().copiesSheets) throw new ExcelProblem("too-old");
    const read = await readSource(context, sheetId);
    const { before, grid } = read;
    const cells = plainCells(grid);
    if (cells.unready.length > 0) return { kind: "unready", cells: cells.unready };

    const source = context.workbook.worksheets.getItem(sheetId);
    const copy = source.copy(Excel.WorksheetPositionType.after, source);
    const { name } = freeSheetNames({ name: title(grid.sheet) }, before.sheets.values());
    copy.load("id");
    copy.name = name;
    writeValues(copy, cells, read);
    begin((cause) =>
      cause ? removeHalfBuilt([copy], [name], before, cause) : removeSheets([copy.id], before.activeSheetId),
    );
    await removeTraces(context, copy);
    copy.activate();
    await context.sync();
    return { kind: "made", sheet: name, sheetId: copy.id, values: cells.values.length, formulas: cells.kept };
  });
}
