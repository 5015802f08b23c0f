import { isOnForm, type CellQuantity } from "../quantity";
import { greatestShare } from "../quantityFormula";
import { addinFormula, nativeFormula, ruleQuantities, type RuleSpec } from "../rules";
import type { Formulas } from "./formulas";
import { signedFigure } from "./signedFigure";

const formulaOf = { addin: addinFormula, native: nativeFormula } as const;

/** The cell that a pack means, seen from a line: `F` stands in the line's own row. @param row counted from 1 */
export const placeIn = (place: string, row: number): string => (/\d$/.test(place) ? place : `${place}${row}`);

function operandOf({ cell, of, holds }: CellQuantity, row: number): string {
  const at = placeIn(cell, row);
  if (of !== undefined) return `${at}/${signedFigure(placeIn(of, row))}`;
  return holds === "target" ? signedFigure(at) : at;
}

const all = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`;

/** What must be there for a score: figures that are numbers; a share far above all is one that was typed without its sign. */
function guarded(formula: string, quantities: readonly CellQuantity[], row: number): string {
  const figures = quantities.filter(({ holds }) => holds !== "answer");
  if (figures.length === 0) return `IFERROR(${formula},"")`;
  const shares = figures.filter(({ holds, of }) => holds === "share" && of === undefined);
  const slips = shares.map((one) => `${operandOf(one, row)}<=${greatestShare}`);
  const inner = slips.length === 0 ? formula : `IF(${all(slips)},${formula},"")`;
  return `IF(${all(figures.map((one) => `ISNUMBER(${operandOf(one, row)})`))},${inner},"")`;
}

/**
 * The formula of a score whose rule takes what it needs from the form itself: blank until that is there, and for good where it is no
 * number (3 万人, 已完成): then a person gives the score.
 * @param row of the line, counted from 1
 * @param weight its cell, or its points
 */
export function cellScoreFormula(rule: RuleSpec, row: number, weight: string, formulas: Formulas): string {
  const quantities = ruleQuantities(rule).filter(isOnForm);
  const operands = {
    weight,
    cell: (quantity: Parameters<Parameters<typeof addinFormula>[1]["cell"]>[0]) =>
      isOnForm(quantity) ? operandOf(quantity, row) : "",
  };
  return `=${guarded(formulaOf[formulas](rule, operands).slice(1), quantities, row)}`;
}
