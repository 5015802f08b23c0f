import { FormulaDataModel } from "@univerjs/engine-formula";
import { keepResults } from "../../engine/keptResults";
import type { HostCore } from "../hostCore";
import { Sheet } from "../workbook/sheet";

/** Formulas that the engine lacks something for keep the result that they came with; see {@link Computable}. */
export function keepUncomputed(core: HostCore): void {
  const { injector } = core.engine;
  keepResults(injector, ({ sheetId, row, column, cell }) => {
    const formula =
      injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, core.engine.unitId) ?? cell.f;
    return typeof formula === "string" && !core.computable.has(formula, new Sheet(core, sheetId));
  });
}

/** How many formulas of the open workbook show a result that came with the file. */
export function uncomputedCount(core: HostCore): number {
  let count = 0;
  for (const sheet of core.sheets())
    sheet.model.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f || cell?.si ? sheet.storedFormula(row, column) : undefined;
      if (formula !== undefined && !core.computable.has(formula, sheet)) count += 1;
    });
  return count;
}
