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

/** A day that Excel keeps as a number, of this century; null for any other content. */
export function dayOfSerial(content: unknown): Days | null {
  if (typeof content !== "number" || content < 36526 || content >= 73051) return null;
  const day = new Date(EPOCH + Math.floor(content) * MS_PER_DAY).toISOString().slice(0, 10);
  return { first: day, last: day };
}
