import { splitSheet } from "../../address";
import { tokenise } from "../../formulas/tokens";
import { childOf, descendants, elements, isElement, localName, textOf, type XmlElement } from "../../xml/xmlTree";
import { removeChildren } from "../package/elementOrder";

/** What of a sheet's extension list has formulas: rules of the kinds that older files have no words for. */
const ITEMS = new Set(["dataValidation", "conditionalFormatting", "sparkline"]);

/** `sqref` and a sparkline's own place are no formulas: only what is named `f` is. */
function leadsAway(item: XmlElement, isThere: (name: string) => boolean): boolean {
  return descendants(item, "f").some((node) => {
    const operands = tokenise(textOf(node))?.filter(({ kind }) => kind === "operand") ?? [];
    return operands.some(({ text }) => {
      const { sheet } = splitSheet(text);
      return sheet !== undefined && !isThere(sheet);
    });
  });
}

/** Takes out the items that lead away, and what is empty without them. True where any went. */
function sift(node: XmlElement, isThere: (name: string) => boolean): boolean {
  const before = elements(node).length;
  let changed = false;
  node.children = node.children.filter((child) => {
    if (!isElement(child)) return true;
    if (ITEMS.has(localName(child.name))) return !leadsAway(child, isThere);
    const had = elements(child).length > 0;
    if (sift(child, isThere)) changed = true;
    return !had || elements(child).length > 0;
  });
  const left = elements(node).length;
  if (left < before && node.attributes["count"] !== undefined) node.attributes["count"] = String(left);
  return changed || left < before;
}

/** Takes the rules and sparklines of a sheet's extension list away that need a sheet which the workbook has not. */
export function dropRulesAway(sheet: XmlElement, isThere: (name: string) => boolean): boolean {
  const list = childOf(sheet, "extLst");
  if (list === undefined || !sift(list, isThere)) return false;
  if (elements(list).length === 0) removeChildren(sheet, "extLst");
  return true;
}
