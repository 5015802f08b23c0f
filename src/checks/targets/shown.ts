import type { ContentCell, Form, FormLine, TextCell } from "../../form/form";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { excerpt } from "../support/excerpt";
import { dayAsText } from "./dayCells";
import { statedSign } from "./direction";

const bare = /^[\d.,]+$/;

const withUnit = (text: string, unit: TextCell | null): string =>
  bare.test(text) && unit ? text + unit.text.trim() : text;

const contentOf = (form: Form, line: FormLine, cell: ContentCell | null): string =>
  cell ? (cell.unread?.shown ?? String(dayAsText(form, line, cell.content)).trim()) : "";

/** A target with the sign and the unit that stand in columns of their own, however long. */
export function wholeTarget(form: Form, line: FormLine): string {
  const text = contentOf(form, line, line.target);
  const sign = readQuantityText(text).op === "=" ? (statedSign(line) ?? "") : "";
  return sign + withUnit(text, line.unit);
}

/** A result with the unit that stands in a column of its own, however long. */
export const wholeActual = (form: Form, line: FormLine): string =>
  withUnit(contentOf(form, line, line.actual), line.unit);

/** A target as messages quote it. */
export const shownTarget = (form: Form, line: FormLine): string => excerpt(wholeTarget(form, line));

export const shownActual = (form: Form, line: FormLine): string => excerpt(wholeActual(form, line));
