const SEPARATORS = [",", "\t", ";", "|"] as const;
export type Separator = string;

const SAMPLE = 20_000;
const QUOTED = /"(?:[^"]|"")*"/g;
const STATED = /^sep=(.)\r?(?:\n|$)/i;

interface Rated {
  readonly separator: Separator;
  /** Lines that have the number of separators that most lines with any have. */
  readonly lines: number;
  /** That number. */
  readonly count: number;
}

/** In a table most rows have as many separators as the others; signs of a text come as they come. */
function rate(lines: readonly string[], separator: Separator): Rated {
  const rows = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) rows.set(count, (rows.get(count) ?? 0) + 1);
  }
  let best: Rated = { separator, lines: 0, count: 0 };
  for (const [count, number] of rows) {
    if (number > best.lines || (number === best.lines && count > best.count))
      best = { separator, lines: number, count };
  }
  return best;
}

function bestOf(text: string): Rated {
  const lines = text
    .slice(0, SAMPLE)
    .replace(QUOTED, "")
    .split(/\r\n|\r|\n/);
  const [first, ...others] = SEPARATORS.map((separator) => rate(lines, separator));
  return others.reduce((best, one) => (one.lines * one.count > best.lines * best.count ? one : best), first as Rated);
}

/** A separator that the file states in its first line, as Excel reads it, and the text behind that line. */
export function statedSeparator(text: string): { readonly separator: Separator; readonly rest: string } | null {
  const [line, separator] = STATED.exec(text) ?? [];
  return line === undefined || separator === undefined ? null : { separator, rest: text.slice(line.length) };
}

/** The separator of a text of separated values; a comma where none stands in it. */
export const separatorOf = (text: string): Separator => bestOf(text).separator;

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

/** Whether a text of any name is plainly a table: rows of equally many columns. */
export function isTabular(text: string): boolean {
  const { lines, count } = bestOf(text);
  return lines >= FEWEST_ROWS && count + 1 >= FEWEST_COLUMNS;
}
