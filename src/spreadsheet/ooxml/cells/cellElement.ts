import { cellAddress } from "../../address";
import { isDateFormat } from "../styles/dateFormat";
import type { SheetContext } from "../sheets/sheetContext";
import type { StoredCell } from "./storedCell";
import { storedItem } from "./storedValue";
import { sameData } from "../workbook/sameData";
import { childOf, element, setAttributes, type XmlElement } from "../../xml/xmlTree";
import { writeXstring } from "../xstring";
import type { CellData, CellStyleData } from "../workbookData";

/** Excel takes such a text for a formula when its cell is edited, unless the cell's format says that it is text. */
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

const isText = (cell: CellData): cell is CellData & { readonly value: string } =>
  typeof cell.value === "string" && cell.isError !== true;

/** What the file's own calendar calls the number. */
const inFile = (value: number, style: CellStyleData, { dateOffset }: SheetContext): number =>
  dateOffset !== 0 && isDateFormat(style.numberFormat) ? value - dateOffset : value;

function valueParts(
  cell: CellData,
  style: CellStyleData,
  stored: StoredCell | undefined,
  context: SheetContext,
): { type?: string; value?: string } {
  if (cell.value === null) return {};
  if (cell.isError === true) return { type: "e", value: String(cell.value) };
  if (typeof cell.value === "boolean") return { type: "b", value: cell.value ? "1" : "0" };
  if (typeof cell.value === "number")
    return Number.isFinite(cell.value)
      ? { value: String(inFile(cell.value, style, context)) }
      : { type: "e", value: "#NUM!" };
  if (cell.formula !== undefined) return { type: "str", value: writeXstring(cell.value) };
  const { strings } = context;
  if (cell.runs === undefined) return { type: "s", value: String(strings.indexOf(cell.value)) };
  const before = stored && storedItem(stored.node, context);
  return { type: "s", value: String(strings.richIndexOf(cell.value, cell.runs, style, before)) };
}

const sameValue = (cell: CellData, stored: StoredCell): boolean =>
  cell.value === stored.value && (cell.isError ?? false) === stored.isError && sameData(cell.runs, stored.runs);

/** The cell's `c` element: what is as stored keeps its spelling (rich text, array formulas); only the rest is written anew. */
export function cellElement(
  cell: CellData,
  style: CellStyleData,
  stored: StoredCell | undefined,
  dissolve: boolean,
  context: SheetContext,
): XmlElement {
  const base = stored?.format ?? 0;
  const sameFormula =
    stored !== undefined &&
    cell.formula === stored.formula &&
    (cell.array ?? stored.array) === stored.array &&
    !stored.corrupted &&
    !dissolve;
  const same = stored !== undefined && sameFormula && sameValue(cell, stored);
  const text = cell.formula === undefined && isText(cell) ? cell.value : "";
  const wasQuoted = same && context.styles.isQuoted(base);
  const format = context.styles.formatFor(
    style,
    base,
    (text !== "" && cell.quoted === true) || (same ? wasQuoted : LOOKS_LIKE_FORMULA.test(text)),
  );
  if (same && format === base) return stored.node;
  const result = element("c", { r: cellAddress(cell.row, cell.column), s: format === 0 ? undefined : format });
  if (same) {
    for (const [name, value] of Object.entries(stored.node.attributes))
      if (name !== "r" && name !== "s") result.attributes[name] = value;
    result.children = stored.node.children;
    return result;
  }
  const { type, value } = valueParts(cell, style, stored, context);
  const isArray = cell.array !== undefined;
  setAttributes(result, { t: type, cm: sameFormula || isArray ? stored?.node.attributes["cm"] : undefined });
  const storedFormula = sameFormula ? childOf(stored.node, "f") : undefined;
  if (storedFormula !== undefined) result.children.push(storedFormula);
  else if (cell.formula !== undefined)
    result.children.push(
      element("f", isArray ? { t: "array", ref: cell.array } : {}, [
        writeXstring(context.spelling.toFile(cell.formula.slice(1))),
      ]),
    );
  if (value !== undefined)
    result.children.push(
      element(
        "v",
        { "xml:space": type === "str" && /^\s|\s$|\n/.test(value) ? "preserve" : undefined },
        value === "" ? [] : [value],
      ),
    );
  return result;
}
