import { END, OPEN, XmlScanner } from "../xml/xmlScanner";
import { resolveTarget } from "../parts/partName";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, which the strict and the transitional standard share: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** The part's name; `""` where the target lies outside the package. */
  readonly part: string;
}

/**
 * The relationships of a part.
 * @param from the part's name, `""` for the package
 * @throws XmlProblem
 */
export function readRelationships(xmlOfPart: string, from: string): readonly Relationship[] {
  const xml = new XmlScanner(xmlOfPart);
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || xml.name !== "Relationship") continue;
    const type = xml.attribute("Type") ?? "";
    const isOutside = xml.attribute("TargetMode")?.toLowerCase() === "external";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: isOutside ? "" : resolveTarget(from, xml.attribute("Target") ?? ""),
    });
  }
  return found;
}
