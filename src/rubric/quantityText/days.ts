import { EPOCH, MS_PER_DAY } from "./quantityValue";

/** The first and the last day that a date may mean: `2021-07` is any day of July. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const parts = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/;

/** @param date as `readQuantityText` gives it; @param year of the form, for dates without one; null where none is known */
export function daysOf(date: string, year: string | null): Days | null {
  const [, stated, month, day] = parts.exec(date) ?? [];
  const known = stated === "-" ? year : stated;
  if (known === null || known === undefined || month === undefined) return null;
  const start = `${known}-${month}-`;
  return { first: start + (day ?? "01"), last: start + (day ?? "31") };
}

/** So many days later do workbooks begin to count that have the date system of 1904. */
const DAYS_TO_1904 = 1462;

/**
 * A day that Excel keeps as a number, of this century; null for any other content.
 * @param date1904 whether the workbook counts its days from 1904 on
 */
export function dayOfSerial(content: unknown, date1904 = false): Days | null {
  const serial = typeof content === "number" ? content + (date1904 ? DAYS_TO_1904 : 0) : Number.NaN;
  if (!(serial >= 36526 && serial < 73051)) return null;
  const day = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
  return { first: day, last: day };
}
