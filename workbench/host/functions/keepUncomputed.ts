import { FormulaDataModel } from "@univerjs/engine-formula";
import { keepResults } from "../../engine/mends/formulas/keptResults";
import type { Computable } from "./computable";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";

/** Formulas that the engine lacks something for keep the result that they came with; see {@link Computable}. */
export function keepUncomputed(workbook: OpenWorkbook, computable: Computable): void {
  const { injector } = workbook.engine;
  keepResults(injector, ({ sheetId, row, column, cell }) => {
    const formula =
      injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, workbook.engine.unitId) ?? cell.f;
    if (typeof formula !== "string") return false;
    const resolved = workbook.tableFormulas.resolved(formula, { sheetId, row, column });
    return !computable.has(resolved, new Sheet(workbook, sheetId));
  });
}

/** How many formulas of the open workbook show a result that came with the file. */
export function uncomputedCount(workbook: OpenWorkbook, computable: Computable): number {
  let count = 0;
  for (const sheet of workbook.sheets())
    sheet.univer.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f || cell?.si ? sheet.storedFormula(row, column) : undefined;
      if (formula === undefined) return;
      const resolved = workbook.tableFormulas.resolved(formula, { sheetId: sheet.id, row, column });
      if (!computable.has(resolved, sheet)) count += 1;
    });
  return count;
}
