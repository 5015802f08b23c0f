/** Digits as Chinese full-width ones. */
const wide = (year: number): string =>
  String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number that is called a year. */
const CALLED_YEAR = /(?=\s*年)/.source;

/**
 * A text with another year in the place of one that it names: `（2023年度）`, `２０２３ 年`. Other numbers stay.
 * @param isAlone the cell states the year and nothing else, so that 年 may be left out
 */
export function withYear(text: string, from: number, to: number, isAlone = false): string {
  const behind = isAlone ? "(?!\\d)" : CALLED_YEAR;
  return text
    .replace(new RegExp(`(?<![\\d.])${from}${behind}`, "g"), String(to))
    .replace(new RegExp(`(?<![０-９])${wide(from)}${behind}`, "g"), wide(to));
}
