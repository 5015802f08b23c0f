import { pointsToWidth, widthToPoints } from "./columnWidth";
import { WORKSHEET_ORDER, replaceChild } from "../package/elementOrder";
import { sameData } from "../workbook/sameData";
import type { SheetContext } from "./sheetContext";
import { hasNoExtent, isHiddenLine } from "../../xml/isHiddenLine";
import { childOf, childrenOf, element, setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { SheetData } from "../workbookData";

type Columns = Pick<SheetData, "columnWidths" | "hiddenColumns" | "columnLevels">;

/** Files often format all 16,384 columns at once: beyond these, columns are kept but not spelled out. */
const SPELLED_OUT = 256;

type Attributes = Readonly<Record<string, string>>;

/** The attributes of each column, and the ranges beyond those spelled out. */
function storedColumns(root: XmlElement): { columns: Map<number, Attributes>; beyond: XmlElement[] } {
  const columns = new Map<number, Attributes>();
  const beyond: XmlElement[] = [];
  for (const col of childrenOf(childOf(root, "cols"), "col")) {
    const { min, max, ...attributes } = col.attributes;
    const last = Number(max);
    for (let index = Number(min) - 1; index < Math.min(last, SPELLED_OUT); index += 1) columns.set(index, attributes);
    if (last > SPELLED_OUT)
      beyond.push(element("col", { ...attributes, min: Math.max(Number(min), SPELLED_OUT + 1), max: last }));
  }
  return { columns, beyond };
}

export function readColumns(context: SheetContext): Columns {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const columnLevels: Record<number, number> = {};
  for (const [index, attributes] of storedColumns(context.root).columns) {
    const { hidden, width } = attributes;
    if (width !== undefined && !hasNoExtent(width)) columnWidths[index] = widthToPoints(Number(width));
    if (isHiddenLine(hidden, width)) hiddenColumns.push(index);
    const level = Number(attributes["outlineLevel"] ?? 0);
    if (level > 0) columnLevels[index] = level;
  }
  return {
    columnWidths,
    hiddenColumns: hiddenColumns.sort((a, b) => a - b),
    ...(Object.keys(columnLevels).length > 0 ? { columnLevels } : {}),
  };
}

function columnElement(
  index: number,
  old: Attributes | undefined,
  width: number | undefined,
  hidden: boolean,
  level: number | undefined,
): XmlElement {
  const col = element("col", { min: index + 1, max: index + 1, ...old });
  const was = old?.["width"] === undefined ? undefined : widthToPoints(Number(old["width"]));
  if (width === undefined) setAttributes(col, { width: undefined, customWidth: undefined });
  else if (width !== was) setAttributes(col, { width: pointsToWidth(width), customWidth: true });
  setAttributes(col, { hidden: hidden ? true : undefined, outlineLevel: level });
  return col;
}

/** Neighbours that agree in everything become one element. */
function joined(columns: readonly XmlElement[]): XmlElement[] {
  const result: XmlElement[] = [];
  for (const col of columns) {
    const last = result[result.length - 1];
    const { min: _min, max: _max, ...own } = col.attributes;
    if (last !== undefined && Number(last.attributes["max"]) + 1 === Number(col.attributes["min"])) {
      const { min: _lastMin, max: _lastMax, ...lastOwn } = last.attributes;
      if (sameData(own, lastOwn)) {
        last.attributes["max"] = col.attributes["max"]!;
        continue;
      }
    }
    result.push(col);
  }
  return result;
}

export function writeColumns(context: SheetContext, data: Columns): void {
  const { columns, beyond } = storedColumns(context.root);
  const hidden = new Set(data.hiddenColumns);
  const levels = data.columnLevels ?? {};
  const indexes = [
    ...new Set([
      ...columns.keys(),
      ...hidden,
      ...Object.keys(levels).map(Number),
      ...Object.keys(data.columnWidths).map(Number),
    ]),
  ].sort((a, b) => a - b);
  const cols = indexes
    .map((index) =>
      columnElement(index, columns.get(index), data.columnWidths[index], hidden.has(index), levels[index]),
    )
    .filter((col) => Object.keys(col.attributes).length > 2);
  const overlapping = new Set(indexes.filter((index) => index >= SPELLED_OUT));
  const all = joined([
    ...cols,
    ...beyond.filter(
      (col) =>
        ![...overlapping].some(
          (index) => index + 1 >= Number(col.attributes["min"]) && index < Number(col.attributes["max"]),
        ),
    ),
  ]);
  replaceChild(context.root, "cols", all.length === 0 ? undefined : element("cols", {}, all), WORKSHEET_ORDER);
}
