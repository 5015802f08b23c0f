import { END, OPEN, XmlScanner } from "../xml/xmlScanner";
import { resolveTarget } from "../parts/partName";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, such as `worksheet`: the strict and the transitional standard agree there. */
  readonly kind: string;
  /** A part name, or the address as written where the target is outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * What a `Relationship` element says.
 * @param attribute gives its attributes by name
 * @param from the part that has it, `""` for the package
 */
export function relationshipOf(attribute: (name: string) => string | null | undefined, from: string): Relationship {
  const type = attribute("Type") ?? "";
  const target = attribute("Target") ?? "";
  const external = attribute("TargetMode")?.toLowerCase() === "external";
  return {
    id: attribute("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(from, target),
    external,
  };
}

/**
 * The relationships of a part.
 * @param from the part's name, `""` for the package
 * @throws XmlProblem
 */
export function readRelationships(xmlOfPart: string, from: string): readonly Relationship[] {
  const xml = new XmlScanner(xmlOfPart);
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== END; token = xml.next())
    if (token === OPEN && xml.depth === 2 && xml.name === "Relationship")
      found.push(relationshipOf((name) => xml.attribute(name), from));
  return found;
}

/** The part to which a relationship of that kind leads. */
export const relatedPart = (relationships: readonly Relationship[], kind: string): string | undefined =>
  relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
