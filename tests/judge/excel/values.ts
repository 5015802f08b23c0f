import { toNumber, type Value } from "../excelBehaviour";

/** Rows of cells, from a range or an array constant. */
export interface Matrix {
  readonly rows: readonly (readonly Value[])[];
  /** Functions treat what stands in cells otherwise than what stands in the formula. */
  readonly isRange: boolean;
}

/** An error on its way out. */
export class ExcelError extends Error {}

export const isMatrix = (value: Value | Matrix): value is Matrix => typeof value === "object" && value !== null;

export function number(value: Value): number {
  const given = toNumber(value);
  if (typeof given === "string") throw new ExcelError(given);
  return finite(given);
}

/** Excel has no infinity. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new ExcelError("#NUM!");
  return value;
}

const width = ({ rows }: Matrix): number => rows[0]?.length ?? 0;

/** Two operands cell by cell; a single value, row or column stands for as many as the other has. */
export function pairwise(
  left: Value | Matrix,
  right: Value | Matrix,
  operation: (left: Value, right: Value) => Value,
): Value | Matrix {
  if (!isMatrix(left) && !isMatrix(right)) return operation(left, right);
  const [a, b] = [left, right].map((side) => (isMatrix(side) ? side : { rows: [[side]], isRange: false })) as [
    Matrix,
    Matrix,
  ];
  const [height, columns] = [Math.max(a.rows.length, b.rows.length), Math.max(width(a), width(b))];
  const pick = (side: Matrix, row: number, column: number): Value => {
    const line = side.rows[side.rows.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    if (value === undefined) throw new ExcelError("#N/A");
    return value;
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) => operation(pick(a, row, column), pick(b, row, column))),
  );
  return { rows, isRange: false };
}
