import { getMember, setMember } from "./members";
import { ApiObject, Collection } from "./apiObject";

/** What to read: true for a property, more of the same for the properties of an object. */
export interface PropertyPick {
  readonly [name: string]: boolean | PropertyPick | undefined;
}

/** Where properties of many cells name edges, the API's other half names them differently. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function member(target: ApiObject, name: string): unknown {
  if (target instanceof Collection) return target.GetItem(EDGES[name] ?? name);
  return getMember(target, pascal(name));
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Sets properties, and those of the objects among them. */
export function assignProperties(target: ApiObject, properties: object): void {
  for (const [name, value] of Object.entries(properties) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const inner = typeof value === "object" && !Array.isArray(value) ? member(target, name) : undefined;
    if (inner instanceof ApiObject) assignProperties(inner, value);
    else setMember(target, pascal(name), value);
  }
}

/** Reads the properties asked for. */
export function pickProperties(target: ApiObject, wanted: PropertyPick): object {
  const picked: Record<string, unknown> = {};
  for (const [name, pick] of Object.entries(wanted)) {
    if (!pick) continue;
    const value = member(target, name);
    picked[name] = value instanceof ApiObject && typeof pick === "object" ? pickProperties(value, pick) : value;
  }
  return picked;
}
