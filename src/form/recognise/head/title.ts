import type { TextCell } from "../../cell";
import type { GridReader } from "../grid/gridReader";
import { labelAndValue, fieldRole } from "./labels";
import { plainText } from "../plainText";
import { isTitle, onlyFilled } from "../tables/formHead";

const longest = 60;

/** A text that has a row to itself, and is neither a label nor the number of an attachment. */
function standsAlone(reader: GridReader, row: number): number {
  const column = onlyFilled(reader, row);
  const cell = column < 0 ? "" : reader.value(row, column);
  const text = typeof cell === "string" ? plainText(cell) : "";
  const isOther = text.length < 4 || text.length > longest || /^附(件|表)?\d*|^\(.*\)$/.test(text);
  return isOther || fieldRole(cell) !== null || labelAndValue(cell) !== null ? -1 : column;
}

/** The form's title: the first cell of its head that reads like one, else the first text that has a row to itself. */
export function readTitle(reader: GridReader, from: number, headerRow: number): TextCell | null {
  for (let row = from; row < headerRow; row++) {
    const column = reader.row(row).findIndex(isTitle);
    if (column >= 0) return reader.text(row, column);
  }
  for (let row = from; row < headerRow; row++) {
    const column = standsAlone(reader, row);
    if (column >= 0) return reader.text(row, column);
  }
  return null;
}
