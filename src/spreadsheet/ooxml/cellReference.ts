const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A place on a sheet; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const UPPER_A = 65;
const LOWER_A = 97;
const DIGIT_0 = 48;

/** Where a cell reference such as `B7` points; null where no sheet has such a cell. */
export function placeOf(reference: string): Place | null {
  let at = 0;
  let column = 0;
  let row = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    const letter = code >= LOWER_A ? code - LOWER_A : code - UPPER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  const digits = at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isCell = digits > 0 && at > digits && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS;
  return isCell ? { row: row - 1, column: column - 1 } : null;
}

/** Rows and columns that an area such as `A1:C3` reaches over, its corners in any order; null where it is none. */
export function areaOf(reference: string): { readonly from: Place; readonly to: Place } | null {
  const [first = "", last = first, more] = reference.trim().replace(/\$/g, "").split(":");
  const [one, other] = [placeOf(first), placeOf(last)];
  if (!one || !other || more !== undefined) return null;
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}
