import { isElement, type XmlElement } from "../../xml/xmlTree";

/** Excel calls a file damaged whose elements stand in another order than the standard's schema gives. */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

export const STYLESHEET_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

export const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Puts a child where the schema wants it: behind the last one that comes before it. */
export function placeChild(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  placeChildren(parent, [child], order);
}

/** The same for several of one name, in their order. */
export function placeChildren(parent: XmlElement, children: readonly XmlElement[], order: readonly string[]): void {
  const [first] = children;
  if (first === undefined) return;
  const before = new Set(order.slice(0, order.indexOf(first.name) + 1));
  let at = 0;
  parent.children.forEach((node, index) => {
    if (isElement(node) && before.has(node.name)) at = index + 1;
  });
  parent.children = [...parent.children.slice(0, at), ...children, ...parent.children.slice(at)];
}

/** Removes every child of that name. */
export function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((node) => !isElement(node) || node.name !== name);
}

/** Takes the place of all children of that name; an undefined one removes them. */
export function replaceChild(
  parent: XmlElement,
  name: string,
  child: XmlElement | undefined,
  order: readonly string[],
): void {
  removeChildren(parent, name);
  if (child !== undefined) placeChild(parent, child, order);
}
