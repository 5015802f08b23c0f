import { shareOf } from "../../spreadsheet/typedText/decimal";
import type { CellContent } from "../../sheet/grid";

const NUMERAL = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(%?)$/;

/** A text of a text file as Excel would take it when opening the file, numbers and percentages only. */
export function numeralContent(text: string): CellContent {
  const match = NUMERAL.exec(text.trim());
  if (!match) return text;
  const value = Number(text.trim().replace(/[,%]/g, ""));
  return match[1] === "%" ? shareOf(value) : value;
}
