import fc from "fast-check";
import { columnName } from "../../../../workbench/host/basics/address";

/** What an operation takes: cells, and a few choices that each operation reads in its own way. */
export interface Place {
  readonly sheet: "甲" | "乙";
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly toRow: number;
  readonly toColumn: number;
  readonly choice: number;
  readonly content: string | number | boolean;
}

/** Formulas take what no place reaches, others what places write: circles of references too. */
export const CONTENTS = [
  1,
  2.5,
  -3,
  true,
  "甲",
  "",
  "50%",
  "=T1*2",
  "=SUM($T$1:V5)",
  '=乙!T2&"x"',
  "=TEST.DOUBLE(T2)",
  "=B2+1",
  "=SUM(A1:C4)",
  "2024-5-6",
] as const;

export const place: fc.Arbitrary<Place> = fc.record({
  sheet: fc.constantFrom("甲", "甲", "甲", "乙"),
  row: fc.nat(8),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
  toRow: fc.nat(9),
  toColumn: fc.nat(6),
  choice: fc.nat(11),
  content: fc.constantFrom(...CONTENTS),
});

/** The cells that a place names. */
export function areaOf({ row, column, rows, columns }: Place): string {
  return `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`;
}

export function cellOf({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

/** Where something is copied or moved to. */
export function targetOf({ toRow, toColumn }: Place): string {
  return `${columnName(toColumn)}${toRow + 1}`;
}

export function rowsOf({ row, rows }: Place): string {
  return `${row + 1}:${row + rows}`;
}

export function columnsOf({ column, columns }: Place): string {
  return `${columnName(column)}:${columnName(column + columns - 1)}`;
}

/** One of the values, by the place's choice. */
export function pick<T>({ choice }: Place, values: readonly T[]): T {
  return values[choice % values.length] as T;
}
