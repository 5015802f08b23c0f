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

/** A target as messages quote it: with the sign and the unit that stand in columns of their own. */
export function shownTarget(form: Form, line: FormLine): string {
  const text = contentOf(form, line, line.target);
  const sign = readQuantityText(text).op === "=" ? (statedSign(line) ?? "") : "";
  return excerpt(sign + withUnit(text, line.unit));
}

export const shownActual = (form: Form, line: FormLine): string =>
  excerpt(withUnit(contentOf(form, line, line.actual), line.unit));
