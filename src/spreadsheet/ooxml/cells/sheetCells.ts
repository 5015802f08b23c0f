import { cellElement } from "./cellElement";
import { areaAddress, cellAddress } from "../../address";
import { placedRows } from "./cellPlaces";
import { WORKSHEET_ORDER, replaceChild } from "../package/elementOrder";
import type { SheetContext } from "../sheets/sheetContext";
import { storedCells, type StoredCell } from "./storedCell";
import { hasNoExtent, isHiddenLine } from "../../xml/isHiddenLine";
import { isTrue } from "../../xml/isTrue";
import { element, setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { CellData, CellStyleData, SheetData } from "../workbookData";

type Rows = Pick<SheetData, "cells" | "rowHeights" | "autoRows" | "hiddenRows" | "rowLevels">;

/** Looks up or adds a style in the workbook's table; undefined where there is nothing to say. */
export type StyleNumber = (format: number) => number | undefined;

const hasContent = (cell: StoredCell): boolean => cell.value !== null || cell.formula !== undefined;

/** A blank cell in the default format says nothing. */
const isSeen = (cell: StoredCell, style: number | undefined): boolean =>
  hasContent(cell) || (cell.format !== 0 && style !== undefined);

export function readCells(context: SheetContext, styleNumber: StyleNumber): Rows {
  const cells: CellData[] = [];
  for (const cell of storedCells(context)) {
    const style = styleNumber(cell.format);
    if (!isSeen(cell, style)) continue;
    cells.push({
      row: cell.row,
      column: cell.column,
      value: cell.value,
      ...(cell.isError ? { isError: true } : {}),
      ...(typeof cell.value === "string" && cell.formula === undefined && context.styles.isQuoted(cell.format)
        ? { quoted: true }
        : {}),
      ...(cell.runs === undefined ? {} : { runs: cell.runs }),
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(cell.array === undefined ? {} : { array: cell.array }),
      ...(style === undefined ? {} : { style }),
    });
  }
  const rowHeights: Record<number, number> = {};
  const autoRows: number[] = [];
  const hiddenRows: number[] = [];
  const rowLevels: Record<number, number> = {};
  for (const [index, row] of storedRows(context)) {
    const { hidden, ht } = row.attributes;
    if (ht !== undefined && !hasNoExtent(ht)) {
      rowHeights[index] = Number(ht);
      if (!isTrue(row.attributes["customHeight"])) autoRows.push(index);
    }
    if (isHiddenLine(hidden, ht)) hiddenRows.push(index);
    const level = Number(row.attributes["outlineLevel"] ?? 0);
    if (level > 0) rowLevels[index] = level;
  }
  return {
    cells,
    rowHeights,
    ...(autoRows.length > 0 ? { autoRows } : {}),
    hiddenRows,
    ...(Object.keys(rowLevels).length > 0 ? { rowLevels } : {}),
  };
}

function storedRows(context: SheetContext): Map<number, XmlElement> {
  const rows = new Map<number, XmlElement>();
  for (const { row, line } of placedRows(context.root)) rows.set(row, line);
  return rows;
}

/** A shared formula is written once for its whole group: when one member changes, all get their own. */
function brokenGroups(stored: readonly StoredCell[], wanted: ReadonlyMap<string, CellData>): Set<string> {
  const broken = new Set<string>();
  for (const cell of stored)
    if (cell.shared !== undefined && wanted.get(cellAddress(cell.row, cell.column))?.formula !== cell.formula)
      broken.add(cell.shared);
  return broken;
}

function rowElement(
  index: number,
  old: XmlElement | undefined,
  cells: XmlElement[],
  data: Rows,
  hidden: ReadonlySet<number>,
  fitted: ReadonlySet<number> | undefined,
): XmlElement {
  const row = element("row", { ...old?.attributes, r: index + 1 }, cells);
  // The columns that a row spans are optional, and wrong once cells were added.
  setAttributes(row, {
    spans: undefined,
    hidden: hidden.has(index) ? true : undefined,
    outlineLevel: data.rowLevels?.[index],
  });
  const height = data.rowHeights[index];
  const was = old?.attributes["ht"];
  if (height === undefined) setAttributes(row, { ht: undefined, customHeight: undefined });
  else if (fitted?.has(index)) setAttributes(row, { ht: height, customHeight: undefined });
  else if (fitted || was === undefined || Number(was) !== height)
    setAttributes(row, { ht: height, customHeight: true });
  return row;
}

const PLAIN: CellStyleData = {};

/** Writes all rows; `styles` is the workbook's table. */
export function writeCells(context: SheetContext, data: Rows, styles: readonly CellStyleData[]): void {
  const stored = storedCells(context);
  const storedByName = new Map(stored.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const wanted = new Map(data.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const broken = brokenGroups(stored, wanted);
  const columns = new Map<number, Map<number, XmlElement>>();
  const put = (row: number, column: number, node: XmlElement): void => {
    const line = columns.get(row) ?? new Map<number, XmlElement>();
    columns.set(row, line.set(column, node));
  };
  for (const cell of stored) {
    const unseen =
      !hasContent(cell) && (cell.format === 0 || Object.keys(context.styles.style(cell.format)).length === 0);
    if (unseen) put(cell.row, cell.column, cell.node);
  }
  for (const [name, cell] of wanted) {
    const old = storedByName.get(name);
    const style = cell.style === undefined ? undefined : styles[cell.style];
    const node = cellElement(cell, style ?? PLAIN, old, old?.shared !== undefined && broken.has(old.shared), context);
    const says = node.children.length > 0 || ["s", "t"].some((name) => node.attributes[name] !== undefined);
    if (says) put(cell.row, cell.column, node);
  }
  const oldRows = storedRows(context);
  const hidden = new Set(data.hiddenRows);
  const fitted = data.autoRows && new Set(data.autoRows);
  const indexes = new Set([
    ...oldRows.keys(),
    ...columns.keys(),
    ...hidden,
    ...Object.keys(data.rowHeights).map(Number),
    ...Object.keys(data.rowLevels ?? {}).map(Number),
  ]);
  const rows = [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const cells = [...(columns.get(index) ?? [])].sort(([a], [b]) => a - b).map(([, node]) => node);
      return rowElement(index, oldRows.get(index), cells, data, hidden, fitted);
    });
  replaceChild(context.root, "sheetData", element("sheetData", {}, rows), WORKSHEET_ORDER);
  replaceChild(context.root, "dimension", element("dimension", { ref: usedRange(columns) }), WORKSHEET_ORDER);
}

function usedRange(rows: ReadonlyMap<number, ReadonlyMap<number, unknown>>): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, line] of rows)
    for (const column of line.keys())
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
  if (top === Infinity) return "A1";
  return areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
