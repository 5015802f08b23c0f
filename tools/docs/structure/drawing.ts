import type { Box } from "./imports";

/**
 * The boxes as a Mermaid graph, from those that use to those that are used. An arrow that a longer way implies is left out, so
 * that the floors can be seen.
 */
export function drawing(boxes: readonly Box[]): string {
  const uses = new Map(boxes.map(({ name, uses: used }) => [name, used]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  const arrows = boxes.flatMap(({ name, uses: used }) =>
    used
      .filter((target) => !used.some((other) => other !== target && reaches(other, target, new Set([name]))))
      .map((target) => `  ${name} --> ${target}`),
  );
  const alone = boxes.filter(
    ({ name, uses: used }) => used.length === 0 && !boxes.some((box) => box.uses.includes(name)),
  );
  return ["```mermaid", "graph TD", ...alone.map(({ name }) => `  ${name}`), ...arrows, "```"].join("\n");
}
