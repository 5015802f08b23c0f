import { addinCalls, asShown } from "../rubric/formula/addinCall";
import { LONG_PATIENCE_MS } from "../gateway/patience";
import { allFormulas } from "./formulas/allFormulas";
import { writeFormulas } from "./formulas/writeFormulas";
import { gateway } from "./gateway";

export interface Reconnected {
  /** Formulas written again. */
  readonly rewritten: number;
  /** Names of the sheets that hold them. */
  readonly sheets: readonly string[];
  /** Those that show `#NAME?` even so, since this Excel has not loaded the add-in's functions, or stay a text. */
  readonly failing: number;
}

/**
 * Writes every formula of the workbook that calls an add-in function once more, which repairs cells that are stuck at
 * `#NAME?` and formulas that stand as texts in cells formatted as text. Formulas stay what they are, so that a failure half way has changed nothing.
 * @throws ExcelProblem
 */
export async function reconnectFormulas(): Promise<Reconnected> {
  return gateway.run(
    async (session) => {
      const sheets = (await allFormulas(session))
        .map(({ cells, ...sheet }) => ({
          ...sheet,
          cells: cells
            .filter(({ formula }) => addinCalls(formula).length > 0)
            .map((cell) => ({ ...cell, formula: asShown(cell.formula) })),
        }))
        .filter(({ cells }) => cells.length > 0);
      const answers = sheets.map(({ sheetId, cells }) => writeFormulas(session.sheet(sheetId), cells));
      await session.send();
      return {
        rewritten: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
        sheets: sheets.map(({ name }) => name),
        failing: answers.flatMap((answer) => answer()).filter(({ value, isText }) => isText || value === "#NAME?")
          .length,
      };
    },
    { patience: LONG_PATIENCE_MS },
  );
}
