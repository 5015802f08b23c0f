import { formulaSpelling, type FormulaSpelling } from "./addInFormula";
import { addStyles, STYLES_PART } from "./blankWorkbook";
import { WorkbookFileError } from "./fileError";
import type { OoxmlPackage } from "./ooxmlPackage";
import { SharedStrings } from "./sharedStrings";
import type { SheetContext } from "./sheetContext";
import { StyleBook } from "./styleBook";
import { childOf, childrenOf, localName, type XmlElement } from "./xmlTree";

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

const MAIN_TYPE = /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/;

/** The attribute that names a relationship, whatever its prefix. */
export const relationshipId = (node: XmlElement): string | undefined =>
  node.attributes["r:id"] ??
  Object.entries(node.attributes).find(([name]) => name.includes(":") && localName(name) === "id")?.[1];

function mainPart(pkg: OoxmlPackage): string {
  if (!pkg.has("[Content_Types].xml")) throw new WorkbookFileError("notWorkbook");
  const part = pkg.related("", "officeDocument")?.target;
  if (part === undefined || !MAIN_TYPE.test(pkg.contentType(part) ?? ""))
    throw new WorkbookFileError("notWorkbook", part);
  return part;
}

function sheetEntries(pkg: OoxmlPackage, part: string, root: XmlElement): SheetEntry[] {
  const relationships = new Map(pkg.relationships(part).map((relationship) => [relationship.id, relationship]));
  return childrenOf(childOf(root, "sheets"), "sheet").map((node) => {
    const relationship = relationships.get(relationshipId(node) ?? "");
    if (relationship === undefined || !pkg.has(relationship.target))
      throw new WorkbookFileError("damaged", node.attributes["name"]);
    return {
      node,
      name: node.attributes["name"] ?? "",
      part: relationship.kind === "worksheet" ? relationship.target : undefined,
    };
  });
}

/** Finds and reads the main parts; throws where they are missing. */
export function workbookParts(pkg: OoxmlPackage, namespaces?: readonly string[]): WorkbookParts {
  const part = mainPart(pkg);
  const root = pkg.tree(part);
  const sheets = sheetEntries(pkg, part, root);
  let styles = pkg.related(part, "styles")?.target;
  if (styles === undefined || !pkg.has(styles)) {
    addStyles(pkg, part);
    styles = STYLES_PART;
  }
  const theme = pkg.related(part, "theme")?.target;
  const strings = pkg.related(part, "sharedStrings")?.target;
  return {
    pkg,
    part,
    root,
    sheets,
    styles: new StyleBook(pkg, styles, theme !== undefined && pkg.has(theme) ? theme : undefined),
    strings: new SharedStrings(pkg, part, strings !== undefined && pkg.has(strings) ? strings : undefined),
    spelling: formulaSpelling(namespaces),
  };
}

/** What the parts of one sheet need. */
export const sheetContext = (parts: WorkbookParts, part: string): SheetContext => ({
  pkg: parts.pkg,
  part,
  root: parts.pkg.tree(part),
  styles: parts.styles,
  strings: parts.strings,
  spelling: parts.spelling,
});
