import type { Form } from "../../form/form";
import { dayOfSerial, daysOf } from "../../rubric/quantityText/days";
import type { QuantityText } from "../../rubric/quantityText/quantityText";
import type { CellContent } from "../../spreadsheet/grid";
import { formYear } from "../support/years";
import { judged, unclear, type Comparison } from "./comparison";

/** 次年1月 is of the year after the form's. */
const yearSaid = (content: CellContent, year: string | null): string | null =>
  year !== null && /次年|来年|翌年|第二年|下一年/.test(String(content)) ? String(Number(year) + 1) : year;

/**
 * Holds a day against the day by which it was due. A date without a year is of the form's year.
 * @param content of the result's cell, which may hold a day as Excel keeps it
 */
export function compareDays(form: Form, target: QuantityText, actual: QuantityText, content: CellContent): Comparison {
  const isYearless = [target, actual].every(({ value }) => String(value).startsWith("--"));
  const year = formYear(form) ?? (isYearless ? "2000" : null);
  const due = daysOf(String(target.value), year);
  const done =
    actual.kind === "date"
      ? daysOf(String(actual.value), yearSaid(content, year))
      : dayOfSerial(content, form.date1904);
  if (!due || !done) return unclear("words");
  const isBefore = target.op === "<";
  if (isBefore ? done.last < due.first : done.last <= due.last) return judged(true);
  return (isBefore ? done.first >= due.first : done.first > due.last) ? judged(false) : unclear("bound");
}
