import { cellName, parseCell } from "./cellAddress";
import { shiftFormula } from "./sharedFormula";
import { itemText } from "./sharedStrings";
import type { SheetContext } from "./sheetContext";
import { childOf, childrenOf, textOf, type XmlElement } from "./xmlTree";
import { readXstring } from "./xstring";
import type { CellValue } from "./workbookData";

/** A cell as the file has it, with its meaning. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly node: XmlElement;
  readonly format: number;
  readonly value: CellValue;
  readonly isError: boolean;
  /** With a leading `=`. */
  readonly formula?: string;
  /** The number of the shared formula that the cell belongs to. */
  readonly shared?: string;
  /** Its add-in call carries the trace of a corruption, which saving mends. */
  readonly corrupted: boolean;
}

const CORRUPTED = /!_xldudf_/;

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function readValue(node: XmlElement, context: SheetContext): CellValue {
  const type = node.attributes["t"] ?? "n";
  if (type === "inlineStr") return itemText(childOf(node, "is"));
  const stored = childOf(node, "v");
  if (stored === undefined) return null;
  const text = textOf(stored);
  if (type === "s") return context.strings.text(Number(text));
  if (type === "str" || type === "e") return readXstring(text);
  if (text.trim() === "") return null;
  if (type === "b") return text === "1" || text === "true";
  if (type === "d")
    return (
      (Date.parse(/z|[+-]\d\d:\d\d$/i.test(text) || !text.includes("T") ? text : `${text}Z`) - EXCEL_EPOCH) / 86_400_000
    );
  return Number(text);
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function readFormula(
  node: XmlElement,
  at: { row: number; column: number },
  masters: Map<string, Master>,
): string | undefined {
  const formula = childOf(node, "f");
  if (formula === undefined) return undefined;
  const text = textOf(formula);
  const group = formula.attributes["t"] === "shared" ? formula.attributes["si"] : undefined;
  if (text !== "") {
    if (group !== undefined) masters.set(group, { formula: text, ...at });
    return text;
  }
  const master = group === undefined ? undefined : masters.get(group);
  return master === undefined
    ? undefined
    : shiftFormula(master.formula, at.row - master.row, at.column - master.column);
}

/** All cells of a sheet in the file's order; rows and cells without an address follow the one before. */
export function storedCells(context: SheetContext): StoredCell[] {
  const masters = new Map<string, Master>();
  const cells: StoredCell[] = [];
  let row = -1;
  for (const line of childrenOf(childOf(context.root, "sheetData"), "row")) {
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
    let column = -1;
    for (const node of childrenOf(line, "c")) {
      column = parseCell(node.attributes["r"] ?? "")?.column ?? column + 1;
      node.attributes["r"] ??= cellName(row, column);
      const formula = readFormula(node, { row, column }, masters);
      const form = childOf(node, "f")?.attributes;
      cells.push({
        row,
        column,
        node,
        format: Number(node.attributes["s"] ?? 0),
        value: readValue(node, context),
        isError: node.attributes["t"] === "e",
        corrupted: CORRUPTED.test(textOf(childOf(node, "f"))),
        ...(formula === undefined ? {} : { formula: `=${context.spelling.fromFile(formula)}` }),
        ...(form?.["t"] === "shared" && form["si"] !== undefined ? { shared: form["si"] } : {}),
      });
    }
  }
  return cells;
}
