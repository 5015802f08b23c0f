import { itemText } from "./stringItem";
import type { SheetContext } from "../sheets/sheetContext";
import { childOf, textOf, type XmlElement } from "../../xml/xmlTree";
import { readXstring } from "../xstring";
import { stringIndex, writtenValue, type UNREADABLE } from "./writtenValue";
import type { CellValue } from "../workbookData";

/** The item that a cell's text is, in the table or in the cell; undefined where the cell holds no such text. */
export function storedItem(node: XmlElement, { strings }: SheetContext): XmlElement | undefined {
  const written = childOf(node, "v");
  const inline = childOf(node, "is");
  if (inline !== undefined && (written === undefined || node.attributes["t"] === "inlineStr")) return inline;
  const index = node.attributes["t"] === "s" ? stringIndex(textOf(written).trim()) : null;
  return index === null ? undefined : strings.item(index);
}

/** The value of a `c` element; null where it holds none. */
export function storedValue(node: XmlElement, context: SheetContext): CellValue | typeof UNREADABLE {
  const type = node.attributes["t"] ?? "n";
  const item = storedItem(node, context);
  if (item !== undefined) return itemText(item);
  const stored = childOf(node, "v");
  if (stored === undefined) return type === "inlineStr" ? "" : null;
  const text = textOf(stored);
  if (type === "str" || type === "e" || type === "inlineStr") return readXstring(text);
  const trimmed = text.trim();
  return trimmed === "" ? null : writtenValue(type, trimmed, context.dateOffset !== 0);
}
