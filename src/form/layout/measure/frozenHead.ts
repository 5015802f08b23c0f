/** Points of a sheet's top that may stay in view: a window of 1366 × 768 shows some 380, and most of it is for the lines. */
const MOST = 170;

/**
 * How many rows stay in view above a table, headings included; 0 where they would leave too little room for its lines.
 * @param heights of all rows, in points
 * @param first the table's first row below its headings, counted from 0
 */
export function frozenHead(heights: readonly number[], first: number): number {
  const taken = heights.slice(0, first).reduce((sum, height) => sum + height, 0);
  return taken <= MOST ? first : 0;
}
