import { removeChildren } from "../package/elementOrder";
import { OoxmlPackage } from "../package/ooxmlPackage";
import { reachableParts, sweep } from "../package/sweep";
import { workbookParts, type WorkbookParts } from "../workbook/workbookParts";
import { childrenOf, descendants, isElement, type XmlElement } from "../../xml/xmlTree";
import type { FileOptions } from "../readWorkbook";
import { dropLinksAway } from "./linksAway";
import { dropRulesAway } from "./rulesAway";
import { dropUnusedStrings } from "./usedStrings";

/** What the package's root leads to, by kind: the list of sheets as it was, their picture, panes of add-ins. */
const OF_PACKAGE = new Set(["extended-properties", "thumbnail", "webextensiontaskpanes"]);
/** What the workbook leads to, and what names it there. */
const OF_WORKBOOK: Readonly<Record<string, string>> = {
  externalLink: "externalReferences",
  xmlMaps: "",
  usernames: "",
  revisionHeaders: "",
  volatileDependencies: "",
};

function unrelate(pkg: OoxmlPackage, owner: string, isGone: (kind: string) => boolean): void {
  for (const { id, kind } of pkg.relationships(owner)) if (isGone(kind)) pkg.unrelate(owner, id);
}

/** A table of pivots keeps the cells that it was made of, and a connection where they came from. */
function dropSources({ pkg, part, root, sheets }: WorkbookParts): void {
  const led = sheets.flatMap((sheet) => (sheet.part === undefined ? [] : pkg.relationships(sheet.part)));
  const inner = led.flatMap(({ target, external }) => (external ? [] : pkg.relationships(target)));
  const has = (kind: string): boolean => [...led, ...inner].some((each) => each.kind === kind);
  if (!has("queryTable")) unrelate(pkg, part, (kind) => kind === "connections");
  if (has("pivotTable")) return;
  unrelate(pkg, part, (kind) => kind === "pivotCacheDefinition" || kind === "slicerCache" || kind === "timelineCache");
  removeChildren(root, "pivotCaches");
  removeChildren(root, "extLst");
}

/** The folder in which the file lay on somebody's disk. */
function dropPath(root: XmlElement): void {
  root.children = root.children.filter((node) => !isElement(node) || descendants(node, "absPath").length === 0);
}

/** Columns that are filled by a formula would bring it back. */
function dropColumnFormulas({ pkg, sheets }: WorkbookParts): void {
  const tables = sheets.flatMap(({ part }) => (part === undefined ? [] : pkg.relationships(part)));
  for (const { kind, target, external } of tables) {
    if (kind !== "table" || external) continue;
    for (const column of descendants(pkg.tree(target), "tableColumn")) {
      removeChildren(column, "calculatedColumnFormula");
      removeChildren(column, "totalsRowFormula");
    }
    pkg.markChanged(target);
  }
}

/**
 * Takes out of a file what sheets that are gone left behind in it: their texts, links to them, the list of their names, links to
 * other workbooks, and panes of add-ins.
 * @throws WorkbookFileError
 */
export function dropLeftovers(bytes: Uint8Array, { namespaces }: FileOptions = {}): Uint8Array {
  const pkg = OoxmlPackage.open(bytes);
  const parts = workbookParts(pkg, namespaces);
  const before = reachableParts(pkg);
  unrelate(pkg, "", (kind) => OF_PACKAGE.has(kind));
  unrelate(pkg, parts.part, (kind) => kind in OF_WORKBOOK);
  for (const name of Object.values(OF_WORKBOOK)) removeChildren(parts.root, name);
  dropSources(parts);
  dropPath(parts.root);
  dropColumnFormulas(parts);
  const names = new Set(
    childrenOf(childrenOf(parts.root, "sheets")[0], "sheet").map((node) => node.attributes["name"]),
  );
  const isThere = (name: string): boolean => names.has(name);
  for (const { part } of parts.sheets) {
    if (part === undefined) continue;
    const sheet = pkg.tree(part);
    const changes = [dropLinksAway(sheet, isThere), dropRulesAway(sheet, isThere)];
    if (changes.includes(true)) pkg.markChanged(part);
  }
  dropUnusedStrings(pkg, parts);
  pkg.markChanged(parts.part);
  sweep(pkg, before);
  return pkg.toBytes();
}
