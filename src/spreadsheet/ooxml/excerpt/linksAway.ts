import { splitSheet } from "../../address";
import { removeChildren } from "../package/elementOrder";
import { childOf, childrenOf, type XmlElement } from "../../xml/xmlTree";

/** Takes the links away that lead to a sheet which the workbook has not; what the cells show stays. True where any went. */
export function dropLinksAway(sheet: XmlElement, isThere: (name: string) => boolean): boolean {
  const links = childOf(sheet, "hyperlinks");
  const leadsAway = ({ attributes }: XmlElement): boolean => {
    const target = splitSheet(attributes["location"] ?? "").sheet;
    return attributes["r:id"] === undefined && target !== undefined && !isThere(target);
  };
  const away = new Set<unknown>(childrenOf(links, "hyperlink").filter(leadsAway));
  if (links === undefined || away.size === 0) return false;
  links.children = links.children.filter((link) => !away.has(link));
  if (childrenOf(links, "hyperlink").length === 0) removeChildren(sheet, "hyperlinks");
  return true;
}
