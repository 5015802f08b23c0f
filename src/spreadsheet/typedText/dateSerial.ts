/** How a workbook counts its days. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const LAST_YEAR = 9999;
/** Years in two digits up to this one are of this century. */
const LAST_OF_CENTURY = 29;

export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_OF_CENTURY ? 2000 + year : 1900 + year;
};

/** The number that stands for a day; undefined where there is no such day. 1900 has a 29th of February in Excel. */
export function dateSerial(year: number, month: number, day: number, system: DateSystem): number | undefined {
  if (year < system || year > LAST_YEAR) return undefined;
  if (system === 1900 && year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (system === 1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (time - Date.UTC(1899, 11, 31)) / DAY;
  return serial < 60 ? serial : serial + 1;
}
