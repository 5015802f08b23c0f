import { cellAddress } from "../../address";
import { parseRanges } from "./ranges";
import {
  SHEET_PROPERTIES_ORDER,
  WORKSHEET_ORDER,
  placeChild,
  removeChildren,
  replaceChild,
} from "../package/elementOrder";
import { argb } from "../styles/palette";
import { pointsToWidth, widthToPoints } from "./columnWidth";
import type { SheetContext } from "./sheetContext";
import { childOf, element, isElement, setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { SheetData } from "../workbookData";

export type View = Pick<SheetData, "gridlines" | "frozen" | "tabColor" | "defaultRowHeight" | "defaultColumnWidth">;

const DEFAULT_ROW_HEIGHT = 15;

const viewOf = (root: XmlElement): XmlElement | undefined => childOf(childOf(root, "sheetViews"), "sheetView");

/** The child of that name, made where it is missing. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const known = childOf(parent, name);
  if (known !== undefined) return known;
  const made = element(name);
  placeChild(parent, made, order);
  return made;
}

export function ensureView(root: XmlElement): XmlElement {
  const views = ensureChild(root, "sheetViews", WORKSHEET_ORDER);
  const view = ensureChild(views, "sheetView", []);
  if (view.attributes["workbookViewId"] === undefined) view.attributes["workbookViewId"] = "0";
  return view;
}

export function readView(context: SheetContext): View {
  const view = viewOf(context.root);
  const pane = childOf(view, "pane");
  const isFrozen = pane?.attributes["state"] === "frozen" || pane?.attributes["state"] === "frozenSplit";
  const color = context.styles.palette.color(childOf(childOf(context.root, "sheetPr"), "tabColor"));
  const format = childOf(context.root, "sheetFormatPr")?.attributes;
  const height = format?.["defaultRowHeight"];
  const width = format?.["defaultColWidth"];
  return {
    gridlines: !["0", "false"].includes(view?.attributes["showGridLines"] ?? "1"),
    ...(isFrozen
      ? { frozen: { rows: Number(pane?.attributes["ySplit"] ?? 0), columns: Number(pane?.attributes["xSplit"] ?? 0) } }
      : {}),
    ...(color === undefined ? {} : { tabColor: color }),
    ...(height === undefined || Number(height) === DEFAULT_ROW_HEIGHT ? {} : { defaultRowHeight: Number(height) }),
    ...(width === undefined ? {} : { defaultColumnWidth: widthToPoints(Number(width)) }),
  };
}

export function writeView(context: SheetContext, data: View, was: View): void {
  const view = ensureView(context.root);
  setAttributes(view, { showGridLines: data.gridlines ? undefined : false });
  if (data.frozen?.rows !== was.frozen?.rows || data.frozen?.columns !== was.frozen?.columns)
    writePane(view, data.frozen);
  if (data.tabColor !== was.tabColor) {
    const properties = ensureChild(context.root, "sheetPr", WORKSHEET_ORDER);
    const color = data.tabColor === undefined ? undefined : element("tabColor", { rgb: argb(data.tabColor) });
    replaceChild(properties, "tabColor", color, SHEET_PROPERTIES_ORDER);
  }
  const format = ensureChild(context.root, "sheetFormatPr", WORKSHEET_ORDER);
  if (data.defaultRowHeight !== was.defaultRowHeight || format.attributes["defaultRowHeight"] === undefined)
    setAttributes(format, {
      defaultRowHeight: data.defaultRowHeight ?? DEFAULT_ROW_HEIGHT,
      customHeight: data.defaultRowHeight === undefined ? undefined : true,
    });
  if (data.defaultColumnWidth !== was.defaultColumnWidth)
    setAttributes(format, {
      defaultColWidth: data.defaultColumnWidth === undefined ? undefined : pointsToWidth(data.defaultColumnWidth),
    });
}

/** A frozen view has one selection for each pane that exists, and the active one is the pane that scrolls both ways. */
function writePane(view: XmlElement, frozen: View["frozen"]): void {
  removeChildren(view, "pane");
  removeChildren(view, "selection");
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const others = pane === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  const attributes = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: "frozen",
  };
  view.children = [
    element("pane", attributes),
    ...[...others, pane].map((name) => element("selection", { pane: name })),
    ...view.children.filter(isElement),
  ];
}

/** The selected ranges, parted by commas, where the sheet has some. */
export function readSelection(root: XmlElement): string | undefined {
  const ranges = activeSelection(viewOf(root))?.attributes["sqref"];
  return ranges === undefined ? undefined : parseRanges(ranges).join(",");
}

function activeSelection(view: XmlElement | undefined): XmlElement | undefined {
  const active = childOf(view, "pane")?.attributes["activePane"] ?? "topLeft";
  return view?.children
    .filter(isElement)
    .find((node) => node.name === "selection" && (node.attributes["pane"] ?? "topLeft") === active);
}

export function writeSelection(root: XmlElement, selection: string): void {
  const view = ensureView(root);
  let node = activeSelection(view);
  if (node === undefined)
    placeChild(view, (node = element("selection", { pane: childOf(view, "pane")?.attributes["activePane"] })), [
      "pane",
      "selection",
      "pivotSelection",
      "extLst",
    ]);
  const ranges = selection.replace(/\$/g, "").split(/[\s,]+/);
  setAttributes(node, { activeCell: ranges[0]!.split(":")[0], sqref: ranges.join(" ") });
}

/** Excel edits every sheet whose tab is selected, so only one may be. */
export function setTabSelected(root: XmlElement, selected: boolean): void {
  const view = selected ? ensureView(root) : viewOf(root);
  if (view !== undefined) setAttributes(view, { tabSelected: selected ? true : undefined });
}

export const isTabSelected = (root: XmlElement): boolean =>
  ["1", "true"].includes(viewOf(root)?.attributes["tabSelected"] ?? "0");
