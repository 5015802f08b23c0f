import { serialOfDate } from "../../serialOfDate";

/** What a cell's element says that nobody can make sense of: a text that the table lacks, a number that is none. */
export const UNREADABLE = Symbol("unreadable");

const NUMERAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INDEX = /^\d+$/;
const BOOLEANS: Readonly<Record<string, boolean>> = {
  "1": true,
  true: true,
  on: true,
  "0": false,
  false: false,
  off: false,
};

/** More than a number can hold stays as it is written: it is none that anybody can compute with. */
function number(text: string): number | string | typeof UNREADABLE {
  if (!NUMERAL.test(text)) return UNREADABLE;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/**
 * What a cell's `v` says where it is no text: a number, a truth value, a day of the workbook's own calendar.
 * @param type the cell's `t`: n, b or d
 * @param text without blanks around it, and not blank
 */
export function writtenValue(
  type: string,
  text: string,
  date1904: boolean,
): number | boolean | string | typeof UNREADABLE {
  switch (type) {
    case "n":
      return number(text);
    case "b":
      return BOOLEANS[text.toLowerCase()] ?? UNREADABLE;
    case "d":
      return serialOfDate(text, date1904) ?? UNREADABLE;
    default:
      return UNREADABLE;
  }
}

/** Which text of the workbook's table a cell's `v` names. */
export const stringIndex = (text: string): number | null => (INDEX.test(text) ? Number(text) : null);
