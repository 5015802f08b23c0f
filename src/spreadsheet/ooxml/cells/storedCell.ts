import { cellAddress } from "../../address";
import { placedCells, type PlacedElement } from "./cellPlaces";
import { isDateFormat } from "../styles/dateFormat";
import { WorkbookFileError } from "../package/fileError";
import { isCorrupted } from "../../formulas/fileSpelling";
import { shiftFormula } from "../../formulas/shiftFormula";
import type { SheetContext } from "../sheets/sheetContext";
import { storedItem, storedValue } from "./storedValue";
import { UNREADABLE } from "./writtenValue";
import { childOf, textOf, type XmlElement } from "../../xml/xmlTree";
import type { TextRunData } from "../textRunData";
import type { CellValue } from "../workbookData";

/** A cell as the file has it, with its meaning. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly node: XmlElement;
  readonly format: number;
  readonly value: CellValue;
  readonly isError: boolean;
  /** The fonts of its text, where they are not all the cell's. */
  readonly runs?: readonly TextRunData[];
  /** With a leading `=`. */
  readonly formula?: string;
  /** Where its result lies, if that is in several cells. */
  readonly array?: string;
  /** The number of the shared formula that the cell belongs to. */
  readonly shared?: string;
  /** Its add-in call carries the trace of a corruption, which saving mends. */
  readonly corrupted: boolean;
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

/** So many cells are named; whoever mends the file sees the rest there. */
const NAMED = 5;

function refuseUnreadable(cells: readonly PlacedElement[], { name }: SheetContext): void {
  if (cells.length === 0) return;
  const named = cells.slice(0, NAMED).map(({ row, column }) => `${name}!${cellAddress(row, column)}`);
  throw new WorkbookFileError("cells", named.join(", ") + (cells.length > NAMED ? ` … (${cells.length})` : ""));
}

/** The calendar of a workbook counts days from 1904 where its dates do, in cells that show dates. */
function onCalendar(value: CellValue, format: number, { styles, dateOffset }: SheetContext): CellValue {
  return dateOffset !== 0 && typeof value === "number" && isDateFormat(styles.style(format).numberFormat)
    ? value + dateOffset
    : value;
}

/**
 * All cells of a sheet in the file's order.
 * @throws WorkbookFileError `cells` where some cannot be read, `damaged` where some stand nowhere
 */
export function storedCells(context: SheetContext): StoredCell[] {
  const masters = new Map<string, Master>();
  const unreadable: PlacedElement[] = [];
  const cells = [...placedCells(context.root)].map((placed): StoredCell => {
    const { row, column, node } = placed;
    const formula = readFormula(node, placed, masters);
    const form = childOf(node, "f")?.attributes;
    const format = Number(node.attributes["s"] ?? 0);
    const value = storedValue(node, context);
    const runs = formula === undefined ? context.strings.runs(storedItem(node, context)) : undefined;
    if (value === UNREADABLE) unreadable.push(placed);
    return {
      row,
      column,
      node,
      format,
      value: value === UNREADABLE ? null : onCalendar(value, format, context),
      isError: node.attributes["t"] === "e",
      ...(runs === undefined ? {} : { runs }),
      corrupted: isCorrupted(textOf(childOf(node, "f"))),
      ...(formula === undefined ? {} : { formula: `=${context.spelling.fromFile(formula)}` }),
      ...(form?.["t"] === "array" && form["ref"]?.includes(":") ? { array: form["ref"] } : {}),
      ...(form?.["t"] === "shared" && form["si"] !== undefined ? { shared: form["si"] } : {}),
    };
  });
  refuseUnreadable(unreadable, context);
  return cells;
}
