import { areaAddress } from "../spreadsheet/address";
import type { Area } from "../spreadsheet/grid";

/** No form is larger; what lies beyond is not read. */
export const LARGEST = { rows: 5000, columns: 60 } as const;
export const READ_WITHIN = areaAddress({ row: 0, column: 0, ...LARGEST });
/** No form is smaller. */
const SMALLEST = { rows: 3, columns: 3 } as const;

/** True where a used range can hold a form. */
export function worthReading({ rows, columns }: Area): boolean {
  return rows >= SMALLEST.rows && columns >= SMALLEST.columns && rows <= LARGEST.rows && columns <= LARGEST.columns;
}

/** Cells of one batch: Excel on the web answers with 5 MB at most, and a cell with Chinese text counts twice, value and formula. */
export const CELLS_AT_ONCE = 40_000;

/** Areas in batches of a size that Excel answers; one that is larger goes alone. */
export function inBatches<T extends { readonly used: Area }>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const cells = item.used.rows * item.used.columns;
    const last = batches[batches.length - 1];
    if (last && cells <= room) {
      last.push(item);
      room -= cells;
    } else {
      batches.push([item]);
      room = CELLS_AT_ONCE - cells;
    }
  }
  return batches;
}
