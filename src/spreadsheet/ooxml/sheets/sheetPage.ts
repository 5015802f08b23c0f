import { SHEET_PROPERTIES_ORDER, WORKSHEET_ORDER, removeChildren, replaceChild } from "../package/elementOrder";
import { joinLine, splitLine } from "./headerFooter";
import { sameData } from "../workbook/sameData";
import type { SheetContext } from "./sheetContext";
import { ensureChild } from "./sheetView";
import { isTrue } from "../../xml/isTrue";
import { childOf, childrenOf, element, setAttributes, textOf, type XmlElement } from "../../xml/xmlTree";
import { readXstring, writeXstring } from "../xstring";
import type { PageData } from "../workbookData";

const POINTS_PER_INCH = 72;
const EDGES = ["top", "bottom", "left", "right", "header", "footer"] as const;
const DEFAULT_INCHES = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** What of the page is kept in the sheet; print area and titles are names. */
export type PageSetup = Omit<PageData, "printArea" | "printTitleRows" | "printTitleColumns">;

const points = (inches: string | undefined, edge: (typeof EDGES)[number]): number =>
  Number((Number(inches ?? DEFAULT_INCHES[edge]) * POINTS_PER_INCH).toFixed(6));

function readMargins(node: XmlElement): NonNullable<PageData["margins"]> {
  return Object.fromEntries(EDGES.map((edge) => [edge, points(node.attributes[edge], edge)])) as unknown as Required<
    NonNullable<PageData["margins"]>
  >;
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function readScale(setup: XmlElement | undefined, fits: boolean): Partial<PageSetup> {
  const attributes = setup?.attributes ?? {};
  if (fits)
    return { fitToWidth: Number(attributes["fitToWidth"] ?? 1), fitToHeight: Number(attributes["fitToHeight"] ?? 1) };
  const scale = number(attributes["scale"]);
  return scale === undefined || scale === 100 ? {} : { scale };
}

/** A break stands in the file with the row above it. */
function readRowBreaks(root: XmlElement): readonly number[] {
  return childrenOf(childOf(root, "rowBreaks"), "brk")
    .filter(({ attributes }) => isTrue(attributes["man"]))
    .map(({ attributes }) => Number(attributes["id"]) + 1);
}

function writeRowBreaks(root: XmlElement, rows: readonly number[] = []): void {
  const breaks = rows.map((row) => element("brk", { id: row - 1, max: 16383, man: true }));
  const list =
    rows.length === 0 ? undefined : element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks);
  replaceChild(root, "rowBreaks", list, WORKSHEET_ORDER);
}

/** Always gives a page: a sheet that says nothing prints upright at full size. */
export function readPage(context: SheetContext): PageSetup {
  const root = context.root;
  const setup = childOf(root, "pageSetup");
  const options = childOf(root, "printOptions")?.attributes ?? {};
  const margins = childOf(root, "pageMargins");
  const fits = isTrue(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const lines = childOf(root, "headerFooter");
  const line = (name: string): string => readXstring(textOf(childOf(lines, name)));
  const headerFooter = { ...splitLine(line("oddHeader"), "Header"), ...splitLine(line("oddFooter"), "Footer") };
  const paperSize = number(setup?.attributes["paperSize"]);
  const rowBreaks = readRowBreaks(root);
  return {
    orientation: setup?.attributes["orientation"] === "landscape" ? "Landscape" : "Portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    ...readScale(setup, fits),
    ...(margins === undefined ? {} : { margins: readMargins(margins) }),
    ...(rowBreaks.length === 0 ? {} : { rowBreaks }),
    ...(Object.keys(headerFooter).length === 0 ? {} : { headerFooter }),
    ...(isTrue(options["horizontalCentered"]) ? { centerHorizontally: true } : {}),
    ...(isTrue(options["verticalCentered"]) ? { centerVertically: true } : {}),
    ...(isTrue(options["gridLines"]) ? { printGridlines: true } : {}),
    ...(isTrue(setup?.attributes["blackAndWhite"]) ? { blackAndWhite: true } : {}),
  };
}

/** Changes what differs; paper trays, first-page headers and the like stay. */
export function writePage(context: SheetContext, page: PageSetup, was: PageSetup): void {
  const root = context.root;
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const properties = ensureChild(root, "sheetPr", WORKSHEET_ORDER);
  setAttributes(ensureChild(properties, "pageSetUpPr", SHEET_PROPERTIES_ORDER), { fitToPage: fits ? true : undefined });
  setAttributes(ensureChild(root, "printOptions", WORKSHEET_ORDER), {
    horizontalCentered: page.centerHorizontally === true ? true : undefined,
    verticalCentered: page.centerVertically === true ? true : undefined,
    gridLines: page.printGridlines === true ? true : undefined,
  });
  setAttributes(ensureChild(root, "pageSetup", WORKSHEET_ORDER), {
    paperSize: page.paperSize,
    scale: fits ? undefined : page.scale,
    // An automatic width or height is 0 in the file.
    fitToWidth: fits ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (page.fitToHeight ?? 0) : undefined,
    blackAndWhite: page.blackAndWhite === true ? true : undefined,
    orientation:
      page.orientation === "Landscape" ? "landscape" : was.orientation === "Landscape" ? "portrait" : undefined,
  });
  if (!sameData(page.margins, was.margins)) writeMargins(root, page.margins);
  if (!sameData(page.rowBreaks, was.rowBreaks)) writeRowBreaks(root, page.rowBreaks);
  writeHeaderFooter(root, page, was);
  for (const name of ["printOptions", "pageSetup"])
    if (Object.keys(childOf(root, name)!.attributes).length === 0) removeChildren(root, name);
}

function writeMargins(root: XmlElement, margins: PageData["margins"]): void {
  if (margins === undefined) return removeChildren(root, "pageMargins");
  const inches = (edge: (typeof EDGES)[number]): number =>
    margins[edge] === undefined ? DEFAULT_INCHES[edge] : Number((margins[edge] / POINTS_PER_INCH).toFixed(9));
  setAttributes(
    ensureChild(root, "pageMargins", WORKSHEET_ORDER),
    Object.fromEntries(
      (["left", "right", "top", "bottom", "header", "footer"] as const).map((edge) => [edge, inches(edge)]),
    ),
  );
}

const LINE_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function writeHeaderFooter(root: XmlElement, page: PageSetup, was: PageSetup): void {
  if (sameData(page.headerFooter, was.headerFooter)) return;
  const lines = ensureChild(root, "headerFooter", WORKSHEET_ORDER);
  for (const [name, line] of [
    ["oddHeader", "Header"],
    ["oddFooter", "Footer"],
  ] as const) {
    removeChildren(lines, name);
    const text = joinLine(page.headerFooter, line);
    if (text !== "") ensureChild(lines, name, LINE_ORDER).children = [writeXstring(text)];
  }
  if (lines.children.length === 0) removeChildren(root, "headerFooter");
}
