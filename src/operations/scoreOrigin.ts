import { findOrigin } from "../form/origin/findOrigin";
import type { ScoreOrigin } from "../form/origin/scoreOrigin";
import type { ShownGrid } from "../form/origin/shownGrid";
import type { Correction } from "../form/columns";
import { recogniseAll } from "../form/recognise";
import { referencesIn } from "../spreadsheet/formulas/references";
import type { Language } from "../language/language";
import { parseAddress } from "../spreadsheet/address";
import { READ_WITHIN } from "../form/worthReading";
import type { Answer } from "../gateway/answer";
import type { SheetDoor } from "../gateway/sheetDoor";
import { gateway } from "./gateway";

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
  return gateway.run(async (session) => {
    const own = askShown(session.sheetIfThere(sheetId));
    await session.send();
    const grid = own();
    if (!grid) return null;
    const formula = grid.formulas[row - grid.top]?.[column - grid.left];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    // Which cells are scores, no pack decides.
    const forms = recogniseAll(grid, { corrections, packs: [] });
    if (!isFormula && forms.length === 0) return null;
    const named = isFormula ? referencesIn(formula, grid.sheet).map(({ sheet }) => sheet) : [];
    const others = [...new Set(named)].filter((name) => name !== grid.sheet);
    const asked = others.map((name) => askShown(session.sheetIfThere(name)));
    if (asked.length > 0) {
      await session.send();
    }
    const read = asked.map((answer) => answer()).filter((each) => each !== null);
    return findOrigin(grid, [row, column], forms, read, language);
  });
}

/** Asks for a sheet's cells, also as people read them. */
function askShown(sheet: SheetDoor): Answer<ShownGrid | null> {
  const used = sheet.usedCells(READ_WITHIN);
  const cells = used.askGrid();
  const texts = used.askTexts();
  return () => {
    const grid = cells();
    return grid && { ...grid, texts: texts() };
  };
}
