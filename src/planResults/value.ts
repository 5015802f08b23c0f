/** One of Excel's error values, such as `#NUM!`. */
export class ErrorValue {
  constructor(readonly text: string) {}
}

/** A cell's content while computing; null for a blank cell. */
export type Value = number | string | boolean | null | ErrorValue;

/** A range's cells, row by row. */
export type CellRange = readonly (readonly Value[])[];
export type Operand = Value | CellRange;

export const isRange = (operand: Operand): operand is CellRange => Array.isArray(operand);

/** An error in a calculation becomes the result of the whole formula: it is thrown up to the cell. */
export class Failure extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.text);
  }
}

export const fail = (text: string): Failure => new Failure(new ErrorValue(text));

/** @throws Failure for an error value, or for a range where one value belongs */
export function single(operand: Operand): number | string | boolean | null {
  const value = isRange(operand)
    ? operand.length === 1 && operand[0]?.length === 1
      ? operand[0][0]
      : undefined
    : operand;
  if (value === undefined) throw fail("#VALUE!");
  if (value instanceof ErrorValue) throw new Failure(value);
  return value;
}

/** @throws Failure where there is none; Excel reads numbers from texts too, no form's formula does */
export function toNumber(operand: Operand): number {
  const value = single(operand);
  if (value === null) return 0;
  if (typeof value === "string") throw fail("#VALUE!");
  return Number(value);
}

export function toBoolean(operand: Operand): boolean {
  const value = single(operand);
  if (typeof value === "string") throw fail("#VALUE!");
  return Boolean(value);
}

export function toText(operand: Operand): string {
  const value = single(operand);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Below 0, 0 or above as Excel sorts: numbers before texts before truths, case apart; a blank is what the other side needs. */
export function compare(left: Operand, right: Operand): number {
  const [one, other] = [single(left), single(right)];
  const blankAs = (value: typeof one): number | string | boolean =>
    typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
  const [a, b] = [one ?? blankAs(other), other ?? blankAs(one)];
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()];
    return first < second ? -1 : Number(first > second);
  }
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
}
