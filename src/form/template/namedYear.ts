/** A number that is called a year: `2023年`, `２０２３ 年`. */
const CALLED_YEAR = /(?<![\d０-９.])(?:20\d\d|２０[０-９]{2})(?=\s*年)/g;
const ANY_YEAR = /(?<![\d０-９.])(?:20\d\d|２０[０-９]{2})(?![\d０-９])/g;

const WIDE_ZERO = "０".charCodeAt(0);

const narrow = (text: string): string => text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - WIDE_ZERO));
const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(WIDE_ZERO + Number(digit)));

/**
 * A text with its years moved along, as a form of one year is used for another: of a form of 2023 that is used for 2025, `2022年`
 * becomes `2024年`. Other numbers stay.
 * @param isAlone the text states a year and nothing else, so that 年 may be left out
 */
export function withYear(text: string, from: number, to: number, isAlone = false): string {
  const moved = (year: string): string => {
    const found = String(Number(narrow(year)) + to - from);
    return narrow(year) === year ? found : wide(found);
  };
  return text.replace(isAlone ? ANY_YEAR : CALLED_YEAR, moved);
}
