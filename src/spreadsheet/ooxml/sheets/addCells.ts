import { cellAddress, parseArea, type Cell } from "../../address";
import { placedCells, placedRows, type PlacedElement } from "../cells/cellPlaces";
import { textElement } from "../cells/stringItem";
import { WORKSHEET_ORDER, placeChild } from "../package/elementOrder";
import { childOf, childrenOf, element, type XmlElement } from "../../xml/xmlTree";
import type { CellStyleData } from "../workbookData";
import { readColumns, writeColumns } from "./sheetColumns";
import { readProtection, writeProtection } from "./sheetProtection";
import type { SheetContext } from "./sheetContext";

/** A cell that comes to a sheet. */
export interface AddedCell extends Cell {
  readonly text?: string;
  /** With its leading `=`, and what it gives as long as nobody computes it. */
  readonly formula?: { readonly text: string; readonly gives: number | "" };
  /** It looks like this cell of the sheet, but for what is said otherwise. */
  readonly like: Cell;
  readonly style?: CellStyleData;
}

/** A number in a cell between 0 and a bound, as data validation asks for it. */
export interface AddedBound {
  readonly address: string;
  readonly least: number;
  readonly most: number;
  readonly title: string;
  readonly message: string;
}

/** What comes to a sheet beside all that it has. */
export interface AddedToSheet {
  readonly cells: readonly AddedCell[];
  readonly merges: readonly string[];
  /** Points, by column. */
  readonly widths: Readonly<Record<number, number>>;
  readonly bounds: readonly AddedBound[];
}

const keyOf = ({ row, column }: Cell): string => `${String(row)} ${String(column)}`;

const holdsSomething = (node: XmlElement): boolean =>
  ["v", "f", "is"].some((name) => childOf(node, name) !== undefined);

/** Rows of a sheet, counted from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The column behind the last one that holds something, or in these rows is part of a merged area. */
export function firstFreeColumn({ root }: SheetContext, { first, last }: RowSpan): number {
  let free = 0;
  for (const { column, node } of placedCells(root)) if (holdsSomething(node)) free = Math.max(free, column + 1);
  for (const { attributes } of childrenOf(childOf(root, "mergeCells"), "mergeCell")) {
    const area = parseArea(attributes["ref"] ?? "");
    if (!area || area.row > last || area.row + area.rows - 1 < first) continue;
    free = Math.max(free, area.column + area.columns);
  }
  return free;
}

class CellAdder {
  private readonly cells = new Map<string, PlacedElement>();
  private readonly lines = new Map<number, XmlElement>();

  constructor(private readonly context: SheetContext) {
    for (const cell of placedCells(context.root)) this.cells.set(keyOf(cell), cell);
    for (const { row, line } of placedRows(context.root)) this.lines.set(row, line);
  }

  add({ row, column, text, formula, like, style }: AddedCell): void {
    const { styles, spelling } = this.context;
    const base = Number(this.cells.get(keyOf(like))?.node.attributes["s"] ?? 0);
    const format = styles.formatFor({ ...styles.style(base), ...style }, base, false);
    const made = element("c", { r: cellAddress(row, column), s: format === 0 ? undefined : format });
    if (formula) {
      if (formula.gives === "") made.attributes["t"] = "str";
      made.children = [
        element("f", {}, [spelling.toFile(formula.text.slice(1))]),
        element("v", {}, formula.gives === "" ? [] : [String(formula.gives)]),
      ];
    } else if (text !== undefined) {
      made.attributes["t"] = "inlineStr";
      made.children = [element("is", {}, [textElement(text)])];
    }
    this.place(row, column, made);
  }

  private place(row: number, column: number, made: XmlElement): void {
    const line = this.lineOf(row);
    // Only a help for readers; it would be wrong now.
    delete line.attributes["spans"];
    const others = childrenOf(line, "c").filter((node) => node.attributes["r"] !== made.attributes["r"]);
    const at = others.findIndex((node) => (this.columnOf(row, node) ?? 0) > column);
    const rest = line.children.filter((node) => typeof node !== "string" && node.name !== "c");
    line.children = [...(at < 0 ? [...others, made] : [...others.slice(0, at), made, ...others.slice(at)]), ...rest];
    this.cells.set(keyOf({ row, column }), { row, column, node: made });
  }

  private columnOf(row: number, node: XmlElement): number | undefined {
    for (const cell of this.cells.values()) if (cell.row === row && cell.node === node) return cell.column;
    return undefined;
  }

  private lineOf(row: number): XmlElement {
    const known = this.lines.get(row);
    if (known) return known;
    const line = element("row", { r: row + 1 });
    const data = childOf(this.context.root, "sheetData");
    const below = [...this.lines].filter(([index]) => index > row).sort(([one], [other]) => one - other)[0]?.[1];
    if (data) data.children.splice(below ? data.children.indexOf(below) : data.children.length, 0, line);
    this.lines.set(row, line);
    return line;
  }

  /** What somebody might write on a protected sheet is closed too. */
  lockAll(): void {
    const { styles } = this.context;
    for (const { node } of this.cells.values()) {
      const base = Number(node.attributes["s"] ?? 0);
      const { locked, ...style } = styles.style(base);
      if (locked === false) node.attributes["s"] = String(styles.formatFor(style, base, styles.isQuoted(base)));
    }
  }
}

function addMerges({ root }: SheetContext, merges: readonly string[]): void {
  if (merges.length === 0) return;
  const list = childOf(root, "mergeCells") ?? element("mergeCells");
  list.children.push(...merges.map((ref) => element("mergeCell", { ref })));
  list.attributes["count"] = String(childrenOf(list, "mergeCell").length);
  if (!childOf(root, "mergeCells")) placeChild(root, list, WORKSHEET_ORDER);
}

function addBounds({ root }: SheetContext, bounds: readonly AddedBound[]): void {
  if (bounds.length === 0) return;
  const list = childOf(root, "dataValidations") ?? element("dataValidations");
  for (const { address, least, most, title, message } of bounds)
    list.children.push(
      element(
        "dataValidation",
        {
          type: "decimal",
          allowBlank: true,
          showInputMessage: true,
          showErrorMessage: true,
          errorTitle: title,
          error: message,
          sqref: address,
        },
        [element("formula1", {}, [String(least)]), element("formula2", {}, [String(most)])],
      ),
    );
  list.attributes["count"] = String(childrenOf(list, "dataValidation").length);
  if (!childOf(root, "dataValidations")) placeChild(root, list, WORKSHEET_ORDER);
}

/** The used area is only a help for readers; what is not told they find themselves. */
function forgetDimension({ root }: SheetContext): void {
  root.children = root.children.filter((node) => typeof node === "string" || node.name !== "dimension");
}

/**
 * Adds cells beside what a sheet has, which keeps its elements.
 * @param protect closes everything but the cells whose style says that they may be written, without a password; a sheet that is
 *   protected already stays as it is
 */
export function addToSheet(context: SheetContext, added: AddedToSheet, protect: boolean): void {
  const adder = new CellAdder(context);
  const isProtected = readProtection(context) !== undefined;
  if (protect && !isProtected) adder.lockAll();
  for (const cell of added.cells) adder.add(cell);
  addMerges(context, added.merges);
  addBounds(context, added.bounds);
  const columns = readColumns(context);
  writeColumns(context, {
    ...columns,
    columnWidths: { ...columns.columnWidths, ...added.widths },
    // Everything right of a form is often hidden.
    hiddenColumns: columns.hiddenColumns.filter((column) => !(column in added.widths)),
  });
  forgetDimension(context);
  if (protect && !isProtected)
    writeProtection(context, { options: { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true } });
}
