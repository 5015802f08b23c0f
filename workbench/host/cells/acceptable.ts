import type { ICellData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { type FormulaProblem, formulaProblem } from "../../../src/spreadsheet/formulas/formulaProblem";
import { fail } from "../basics/errors";
import type { WorkbookState } from "../workbook/workbookState";

/** Excel's limit for a cell. */
const LONGEST_TEXT = 32_767;

export type EntryProblem = FormulaProblem | "longCell";

/** Why Excel does not take a formula, with its `=`. */
export function problemOfFormula({ engine, spelling }: WorkbookState, formula: string): FormulaProblem | undefined {
  const functions = engine.injector.get(IFunctionService);
  return formulaProblem(spelling.shown(formula), (name, count) => {
    const { minParams = -1, maxParams = -1 } = functions.getExecutor(name) ?? {};
    return (minParams < 0 || count >= minParams) && (maxParams < 0 || count <= maxParams);
  });
}

/** Why Excel does not take what is about to be written. */
export function problemOf(workbook: WorkbookState, { f, v }: ICellData): EntryProblem | undefined {
  if (typeof f === "string" && f !== "")
    return problemOfFormula(workbook, f) ?? (workbook.tableFormulas.isKnown(f) ? undefined : "syntax");
  return typeof v === "string" && v.length > LONGEST_TEXT ? "longCell" : undefined;
}

/** Fails where Excel would not take a formula. */
export function checkFormula(workbook: WorkbookState, formula: string): void {
  if (problemOfFormula(workbook, formula) !== undefined) fail("InvalidArgument");
}
