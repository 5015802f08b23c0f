import { childOf, childrenOf, elements, setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import type { WorkbookParts } from "../workbook/workbookParts";

/** The values of cells that name a shared string. */
function stringCells(sheet: XmlElement): XmlElement[] {
  return childrenOf(childOf(sheet, "sheetData"), "row")
    .flatMap((row) => childrenOf(row, "c"))
    .filter(({ attributes }) => attributes["t"] === "s")
    .flatMap((cell) => childOf(cell, "v") ?? []);
}

const indexIn = (value: XmlElement): number => Number(value.children.join(""));

/** Lets go of the shared strings that no cell shows any more: what stood on sheets that are gone must not travel along. */
export function dropUnusedStrings(pkg: OoxmlPackage, { part, sheets }: WorkbookParts): void {
  const table = pkg.related(part, "sharedStrings")?.target;
  if (table === undefined) return;
  const sheetParts = sheets.flatMap((sheet) => sheet.part ?? []);
  const cells = sheetParts.map((sheet) => stringCells(pkg.tree(sheet)));
  const used = new Set(cells.flat().map(indexIn));
  const root = pkg.tree(table);
  const items = elements(root).filter(({ name }) => name === "si");
  const kept = items.flatMap((item, index) => (used.has(index) ? [{ item, index }] : []));
  if (kept.length === items.length) return;
  const now = new Map(kept.map(({ index }, at) => [index, at]));
  root.children = kept.map(({ item }) => item);
  setAttributes(root, { count: undefined, uniqueCount: undefined });
  pkg.markChanged(table);
  cells.forEach((values, at) => {
    for (const value of values) value.children = [String(now.get(indexIn(value)))];
    pkg.markChanged(sheetParts[at]!);
  });
}
