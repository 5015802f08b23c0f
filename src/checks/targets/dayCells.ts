import type { Form, FormLine } from "../../form/form";
import { dayOfSerial } from "../../rubric/quantityText/days";
import type { CellContent } from "../../spreadsheet/grid";
import { formYear } from "../support/years";

const aboutTime = /时效|时间|日期|时限|期限|时点|及时|竣工|完工|验收/;

/** A day may lie some years beside the form's own. */
const yearsBeside = 3;

/**
 * What a cell for a target or a result says. Excel keeps a day as a number and shows a date by its format alone, which is
 * not read: in a line about time a number that is a day near the form's year is that day, as `2023-12-31`.
 */
export function dayAsText(form: Form, { path }: FormLine, content: CellContent): CellContent {
  if (typeof content !== "number" || !Number.isInteger(content)) return content;
  const day = dayOfSerial(content, form.date1904)?.first;
  if (day === undefined || !path.some((name) => aboutTime.test(name))) return content;
  const year = formYear(form);
  return year !== null && Math.abs(Number(day.slice(0, 4)) - Number(year)) <= yearsBeside ? day : content;
}
