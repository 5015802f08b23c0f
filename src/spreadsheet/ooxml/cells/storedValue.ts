import { itemText } from "./stringItem";
import type { SheetContext } from "../sheets/sheetContext";
import { childOf, textOf, type XmlElement } from "../../xml/xmlTree";
import { readXstring } from "../xstring";
import type { CellValue } from "../workbookData";

/** What a cell's element says that nobody can make sense of: a text that the table lacks, a number that is none. */
export const UNREADABLE = Symbol("unreadable");

const NUMERAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const INDEX = /^\d+$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { "1": true, true: true, "0": false, false: false };

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function number(text: string): number | typeof UNREADABLE {
  const value = NUMERAL.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : UNREADABLE;
}

/** A date as the strict form of the format writes it, as a serial number of the 1900 calendar. */
function date(text: string): number | typeof UNREADABLE {
  const zoned = /z|[+-]\d\d:\d\d$/i.test(text) || !text.includes("T") ? text : `${text}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? UNREADABLE : (time - EXCEL_EPOCH) / 86_400_000;
}

/** The item that a cell's text is, in the table or in the cell; undefined where the cell holds no such text. */
export function storedItem(node: XmlElement, { strings }: SheetContext): XmlElement | undefined {
  const type = node.attributes["t"];
  if (type === "inlineStr") return childOf(node, "is");
  const index = type === "s" ? textOf(childOf(node, "v")).trim() : "";
  return INDEX.test(index) ? strings.item(Number(index)) : undefined;
}

/** The value of a `c` element; null where it holds none. */
export function storedValue(node: XmlElement, context: SheetContext): CellValue | typeof UNREADABLE {
  const type = node.attributes["t"] ?? "n";
  if (type === "inlineStr") return itemText(childOf(node, "is"));
  const stored = childOf(node, "v");
  if (stored === undefined) return null;
  const text = textOf(stored);
  if (type === "str" || type === "e") return readXstring(text);
  const trimmed = text.trim();
  if (trimmed === "") return null;
  switch (type) {
    case "s": {
      const item = storedItem(node, context);
      return item === undefined ? UNREADABLE : itemText(item);
    }
    case "b":
      return BOOLEANS[trimmed.toLowerCase()] ?? UNREADABLE;
    case "d":
      return date(trimmed);
    case "n":
      return number(trimmed);
    default:
      return UNREADABLE;
  }
}
