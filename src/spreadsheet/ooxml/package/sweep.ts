import { relationshipsPart } from "../../parts/partName";
import type { OoxmlPackage } from "./ooxmlPackage";

/** Every part that relationships lead to from the package's root. */
export function reachableParts(pkg: OoxmlPackage): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  while (waiting.length > 0)
    for (const { target, external } of pkg.relationships(waiting.pop()!))
      if (!external && !found.has(target) && pkg.has(target)) {
        found.add(target);
        waiting.push(target);
      }
  return found;
}

/** Removes parts that were reachable before and are no longer: what a deleted sheet alone used. */
export function sweep(pkg: OoxmlPackage, before: ReadonlySet<string>): void {
  const now = reachableParts(pkg);
  for (const part of before) if (!now.has(part)) pkg.remove(part);
  for (const part of before)
    if (!pkg.has(part) && pkg.has(relationshipsPart(part))) pkg.remove(relationshipsPart(part));
}
