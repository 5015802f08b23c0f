import { referencesIn } from "../spreadsheet/formulas/references";
import { cellAddress, parseAddress } from "../spreadsheet/address";
import type { CellContent } from "../spreadsheet/grid";
import type { Plan, PlanCell } from "../spreadsheet/plan";
import { cellResult } from "./evaluate";
import { formulaTree, NotComputable } from "./formulaTree";
import { ErrorValue, type Operand, type Value } from "./value";

/** What a cell of the plan shows; undefined where its formula is not computed here. */
export type PlanResult = (sheet: string, address: string) => CellContent | undefined;

/** Computes a plan's cells when they are asked for, each once. */
class Calculation {
  private readonly known = new Map<string, Value | NotComputable>();
  private readonly sheets: ReadonlyMap<string, readonly (readonly PlanCell[])[]>;

  constructor({ sheets }: Plan) {
    this.sheets = new Map(sheets.map(({ name, cells }) => [name, cells]));
  }

  /** @throws NotComputable */
  value(sheet: string, row: number, column: number): Value {
    const cell = this.sheets.get(sheet)?.[row]?.[column] ?? null;
    if (cell === null || typeof cell !== "object") return cell === "" ? null : cell;
    const key = `${sheet}!${cellAddress(row, column)}`;
    const known = this.known.get(key);
    if (known === undefined) return this.compute(key, sheet, cell.formula);
    if (known instanceof NotComputable) throw known;
    return known;
  }

  private compute(key: string, sheet: string, formula: string): Value {
    this.known.set(key, new NotComputable(`${key} refers to itself`));
    try {
      const result = cellResult(formulaTree(formula), (reference) => this.operand(reference, sheet));
      this.known.set(key, result);
      return result;
    } catch (error) {
      if (error instanceof NotComputable) this.known.set(key, error);
      throw error;
    }
  }

  private operand(text: string, ownSheet: string): Operand {
    const [reference] = referencesIn(text, ownSheet);
    if (!reference) throw new NotComputable(text);
    const { sheet, area } = reference;
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => this.value(sheet, area.row + down, area.column + right)),
    );
    return area.rows === 1 && area.columns === 1 ? (cells[0]?.[0] ?? null) : cells;
  }
}

/**
 * What the cells of a plan show once it is computed, for readers of a file that do not compute themselves: scores by the
 * rules, totals and grades by the few native functions that forms use.
 */
export function planResults(plan: Plan): PlanResult {
  const calculation = new Calculation(plan);
  return (sheet, address) => {
    const area = parseAddress(address);
    if (!area) return undefined;
    try {
      const value = calculation.value(sheet, area.row, area.column);
      return value instanceof ErrorValue ? value.text : (value ?? "");
    } catch (error) {
      if (error instanceof NotComputable) return undefined;
      throw error;
    }
  };
}
