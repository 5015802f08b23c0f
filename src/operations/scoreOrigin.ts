import { findOrigin } from "../form/origin/findOrigin";
import type { ScoreOrigin } from "../form/origin/scoreOrigin";
import type { ShownGrid } from "../form/origin/shownGrid";
import type { Correction } from "../form/columns";
import { recogniseAll } from "../form/recognise";
import { referencesIn } from "../spreadsheet/formulas/references";
import type { Language } from "../language/language";
import { parseAddress } from "../spreadsheet/address";
import { askCells, type Answer } from "../excel/askGrid";
import { run } from "../excel/session";
import { READ_WITHIN } from "../form/worthReading";

export type { OriginInput, ScoreOrigin } from "../form/origin/scoreOrigin";

/**
 * How the score in a cell came about: one sync for the cell's sheet, one more where inputs stand on others.
 * @param address the selection; its first cell counts
 * @param corrections what the user corrected on this sheet
 * @returns null where the cell is no score
 * @throws ExcelProblem
 */
export async function readScoreOrigin(
  sheetId: string,
  address: string,
  language: Language,
  corrections: readonly Correction[] = [],
): Promise<ScoreOrigin | null> {
  const area = parseAddress(address);
  if (!area) return null;
  const { row, column } = area;
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const own = askShown(worksheets.getItemOrNullObject(sheetId));
    await context.sync();
    const grid = own();
    if (!grid) return null;
    const formula = grid.formulas[row - grid.top]?.[column - grid.left];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    // Which cells are scores, no pack decides.
    const forms = recogniseAll(grid, { corrections, packs: [] });
    if (!isFormula && forms.length === 0) return null;
    const named = isFormula ? referencesIn(formula, grid.sheet).map(({ sheet }) => sheet) : [];
    const others = [...new Set(named)].filter((name) => name !== grid.sheet);
    const asked = others.map((name) => askShown(worksheets.getItemOrNullObject(name)));
    if (asked.length > 0) {
      await context.sync();
    }
    const read = asked.map((answer) => answer()).filter((each) => each !== null);
    return findOrigin(grid, [row, column], forms, read, language);
  });
}

/** Asks for a sheet's cells, also as people read them. */
function askShown(sheet: Excel.Worksheet): Answer<ShownGrid | null> {
  const used = sheet.getRange(READ_WITHIN).getUsedRangeOrNullObject(true);
  used.untrack();
  const cells = askCells(sheet, used);
  const texts = askTexts(used);
  return () => {
    const grid = cells();
    return grid && { ...grid, texts: texts() };
  };
}

function askTexts(used: Excel.Range): Answer<string[][]> {
  used.load("text");
  return () => used.text;
}
