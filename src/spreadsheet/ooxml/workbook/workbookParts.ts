import { mainPart } from "../mainPart";
import { hasCells } from "../sheetKinds";
import { formulaSpelling, type FormulaSpelling } from "../../formulas/fileSpelling";
import { addStyles, STYLES_PART } from "./blankWorkbook";
import { DAYS_TO_1904 } from "../styles/dateFormat";
import { WorkbookFileError } from "../package/fileError";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { SharedStrings } from "../cells/sharedStrings";
import type { SheetContext } from "../sheets/sheetContext";
import { StyleBook } from "../styles/styleBook";
import { partKey } from "../../parts/partName";
import { isTrue } from "../../xml/isTrue";
import { childOf, childrenOf, localName, type XmlElement } from "../../xml/xmlTree";

/** One entry of the workbook's list of sheets. */
export interface SheetEntry {
  readonly node: XmlElement;
  readonly name: string;
  /** Undefined for chart sheets and other kinds without cells. */
  readonly part: string | undefined;
}

/** The main parts of an open package. */
export interface WorkbookParts {
  readonly pkg: OoxmlPackage;
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  readonly spelling: FormulaSpelling;
}

/** Two parts that changed places, or one that is another program's, must not pass for an empty one. */
function ownTree(pkg: OoxmlPackage, part: string, root: string): XmlElement {
  const tree = pkg.tree(part);
  if (tree.name !== root) throw new WorkbookFileError("damaged", `${part}: ${tree.name}`);
  return tree;
}

/** A part that the workbook refers to; undefined where it has none of the kind. */
function ownPart(pkg: OoxmlPackage, workbook: string, kind: string, root: string): string | undefined {
  const part = pkg.related(workbook, kind)?.target;
  if (part !== undefined) ownTree(pkg, part, root);
  return part;
}

/** The attribute that names a relationship, whatever its prefix. */
export const relationshipId = (node: XmlElement): string | undefined =>
  node.attributes["r:id"] ??
  Object.entries(node.attributes).find(([name]) => name.includes(":") && localName(name) === "id")?.[1];

function workbookPart(pkg: OoxmlPackage): string {
  const { kind, part } = mainPart({
    names: pkg.names(),
    relationships: () => pkg.relationships(""),
    contentType: (name) => pkg.contentType(name),
  });
  if (kind === "broken") throw new WorkbookFileError("damaged");
  if (kind !== "workbook") throw new WorkbookFileError("notWorkbook", part);
  // Excel finds it by this relationship alone.
  if (!pkg.related("", "officeDocument")) pkg.relate("", "officeDocument", part);
  return part;
}

function sheetEntries(pkg: OoxmlPackage, part: string, root: XmlElement): SheetEntry[] {
  const relationships = new Map(pkg.relationships(part).map((relationship) => [relationship.id, relationship]));
  return childrenOf(childOf(root, "sheets"), "sheet").map((node) => {
    const relationship = relationships.get(relationshipId(node) ?? "");
    if (relationship === undefined || !pkg.has(relationship.target))
      throw new WorkbookFileError("damaged", node.attributes["name"]);
    const isRead = hasCells(relationship.kind);
    if (isRead === null) throw new WorkbookFileError("damaged", node.attributes["name"]);
    return { node, name: node.attributes["name"] ?? "", part: isRead ? relationship.target : undefined };
  });
}

/** Which of two sheets of one name is meant, or which of two has the part, nobody can say. */
function refuseTwice(sheets: readonly SheetEntry[]): void {
  const names = sheets.map(({ name }) => name.toLowerCase());
  const parts = sheets.flatMap(({ part }) => (part === undefined ? [] : [partKey(part)]));
  for (const keys of [names, parts])
    if (new Set(keys).size < keys.length) throw new WorkbookFileError("damaged", "a sheet twice");
}

/** Finds and reads the main parts; throws where they are missing. */
export function workbookParts(pkg: OoxmlPackage, namespaces?: readonly string[]): WorkbookParts {
  const part = workbookPart(pkg);
  pkg.refuseMalformed();
  const root = ownTree(pkg, part, "workbook");
  const sheets = sheetEntries(pkg, part, root);
  refuseTwice(sheets);
  let styles = ownPart(pkg, part, "styles", "styleSheet");
  if (styles === undefined) {
    addStyles(pkg, part);
    styles = STYLES_PART;
  }
  const theme = pkg.related(part, "theme")?.target;
  const strings = ownPart(pkg, part, "sharedStrings", "sst");
  const book = new StyleBook(pkg, styles, theme !== undefined && pkg.has(theme) ? theme : undefined);
  return {
    pkg,
    part,
    root,
    sheets,
    styles: book,
    strings: new SharedStrings(pkg, part, strings, book.palette),
    spelling: formulaSpelling(namespaces),
  };
}

function sheetRoot(pkg: OoxmlPackage, part: string): XmlElement {
  const root = ownTree(pkg, part, "worksheet");
  if (childrenOf(root, "sheetData").length > 1) throw new WorkbookFileError("damaged", `${part}: two tables of cells`);
  return root;
}

/** What the parts of one sheet need. */
export const sheetContext = (parts: WorkbookParts, part: string): SheetContext => ({
  pkg: parts.pkg,
  part,
  name: parts.sheets.find((entry) => entry.part === part)?.name ?? "",
  dateOffset: isTrue(childOf(parts.root, "workbookPr")?.attributes["date1904"]) ? DAYS_TO_1904 : 0,
  root: sheetRoot(parts.pkg, part),
  styles: parts.styles,
  strings: parts.strings,
  spelling: parts.spelling,
});
