/** Neighbouring columns of the sheet, from 0. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** The summed width of neighbouring columns, in points. */
export const widthOf = (widths: readonly number[], { column, columns }: Span): number =>
  widths.slice(column, column + columns).reduce((total, width) => total + width, 0);

/** From `column` on as many columns as are needed for a width in points, at most up to `end`. */
export function spanOfWidth(widths: readonly number[], column: number, width: number, end: number): Span {
  let columns = 1;
  while (column + columns < end && widthOf(widths, { column, columns }) < width) columns++;
  return { column, columns };
}

interface Split {
  readonly spans: readonly Span[];
  readonly narrowest: number;
  readonly squares: number;
}

const isBetter = (one: Split, than: Split | null): boolean =>
  than === null || one.narrowest > than.narrowest || (one.narrowest === than.narrowest && one.squares < than.squares);

/**
 * Shares the columns from `column` up to `end` out among `count` spans of at least `least` columns, so that the narrowest
 * is as wide as can be.
 */
export function evenSpans(
  widths: readonly number[],
  column: number,
  end: number,
  count: number,
  least = 1,
): readonly Span[] {
  const known = new Map<string, Split | null>();
  const best = (from: number, left: number): Split | null => {
    if (left === 0) return from === end ? { spans: [], narrowest: Infinity, squares: 0 } : null;
    const key = `${from}/${left}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let split: Split | null = null;
    for (let columns = least; from + columns <= end; columns++) {
      const rest = best(from + columns, left - 1);
      if (!rest) continue;
      const width = widthOf(widths, { column: from, columns });
      const candidate = {
        spans: [{ column: from, columns }, ...rest.spans],
        narrowest: Math.min(width, rest.narrowest),
        squares: width ** 2 + rest.squares,
      };
      if (isBetter(candidate, split)) split = candidate;
    }
    known.set(key, split);
    return split;
  };
  const split = best(column, count);
  if (!split) throw new RangeError(`${end - column} columns are too few for ${count} spans of ${least}.`);
  return split.spans;
}

/** Spans of so many columns each, one after another; the last one goes on to `end`. */
export function givenSpans(column: number, end: number, sizes: readonly number[]): readonly Span[] {
  let from = column;
  return sizes.map((size, index) => {
    const columns = index === sizes.length - 1 ? end - from : size;
    const span = { column: from, columns };
    from += columns;
    return span;
  });
}
