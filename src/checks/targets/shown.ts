import type { ContentCell, FormLine, TextCell } from "../../form/form";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { excerpt } from "../excerpt";
import { statedSign } from "./direction";

const bare = /^[\d.,]+$/;

const withUnit = (text: string, unit: TextCell | null): string =>
  bare.test(text) && unit ? text + unit.text.trim() : text;

const contentOf = (cell: ContentCell | null): string => String(cell?.content ?? "").trim();

/** A target as messages quote it: with the sign and the unit that stand in columns of their own. */
export function shownTarget(line: FormLine): string {
  const text = contentOf(line.target);
  const sign = readQuantityText(text).op === "=" ? (statedSign(line) ?? "") : "";
  return excerpt(sign + withUnit(text, line.unit));
}

export const shownActual = (line: FormLine): string => excerpt(withUnit(contentOf(line.actual), line.unit));
