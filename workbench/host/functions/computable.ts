import { IFunctionService, RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import { formulaNeeds, type FormulaNeeds } from "./formulaNeeds";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Sheet } from "../workbook/sheet";

/** Formulas whose needs are remembered; rows of a sheet have formulas of their own each. */
const KEPT_NEEDS = 50_000;
/** Names that refer to names; deeper is a circle. */
const DEEPEST = 20;
/** Functions whose parameters are names of their own. */
const BINDERS = new Set(["LET", "LAMBDA"]);

/** Whether the engine has what a formula needs: other workbooks, tables, and some functions it has not. */
export class Computable {
  private readonly needs = new Map<string, FormulaNeeds>();
  private sheetNames: ReadonlySet<string> | undefined;
  /** What somebody took away is missing for good: there Excel says so in the cell. */
  private readonly removed = new Set<string>();

  constructor(private readonly workbook: OpenWorkbook) {
    workbook.engine.onAfter(({ id, params }) => {
      // The names of sheets change by commands only.
      this.sheetNames = undefined;
      const { name } = (params ?? {}) as { readonly name?: unknown };
      if (id === RemoveDefinedNameMutation.id && typeof name === "string") this.removed.add(name.toLowerCase());
    });
  }

  /** Forgets everything about the workbook that was open. */
  reset(): void {
    this.needs.clear();
    this.removed.clear();
    this.sheetNames = undefined;
  }

  /** @param formula with or without its `=`, as the engine has it */
  has(formula: string, sheet: Sheet, depth = 0): boolean {
    const { sheets, functions, names, other } = this.needsOf(formula);
    if (other || depth > DEEPEST) return false;
    if (!sheets.every((name) => this.sheetsByName.has(name.toLowerCase()))) return false;
    const service = this.workbook.engine.injector.get(IFunctionService);
    if (!functions.every((name) => service.hasExecutor(name))) return false;
    if (functions.some((name) => BINDERS.has(name))) return true;
    return names.every((name) => this.hasName(name, sheet, depth));
  }

  private hasName(name: string, sheet: Sheet, depth: number): boolean {
    const formula = this.workbook.names.formulaOf(name, sheet.id);
    if (formula === undefined) return this.removed.has(name.toLowerCase());
    return this.has(formula, sheet, depth + 1);
  }

  private get sheetsByName(): ReadonlySet<string> {
    return (this.sheetNames ??= new Set(this.workbook.sheets().map(({ name }) => name.toLowerCase())));
  }

  private needsOf(formula: string): FormulaNeeds {
    const known = this.needs.get(formula);
    if (known !== undefined) return known;
    const needs = formulaNeeds(formula);
    if (this.needs.size >= KEPT_NEEDS) this.needs.clear();
    this.needs.set(formula, needs);
    return needs;
  }
}
