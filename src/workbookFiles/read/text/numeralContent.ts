import type { CellContent } from "../../../spreadsheet/grid";
import { shareOf } from "../../../spreadsheet/typedText/decimal";

const NUMERAL = /^[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:E[+-]?\d{1,3})?(%?)$/i;

/** A text of a text file as Excel would take it when opening the file, numbers and percentages only. */
export function numeralContent(text: string): CellContent {
  const written = text.trim();
  const match = NUMERAL.exec(written);
  if (!match) return text;
  const value = Number(written.replace(/[,%]/g, ""));
  // More digits than a number can hold are none that anybody can compute with.
  if (!Number.isFinite(value)) return text;
  return match[1] === "%" ? shareOf(value) : value;
}
