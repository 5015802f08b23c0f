import type { Finding } from "../../checks/finding";

/** What only some messages of a check take: it stands behind `case`, everything else before it. */
const ofCase = new Set(["kind", "shown", "source", "sheets", "count", "value"]);

/**
 * A finding's arguments as format 1 gives them: the line as `name` in front, the variant as `case` among the others, in the order
 * in which reports have always had them. Outsiders compare reports as texts too.
 */
export function givenArguments({ line, variant, args }: Pick<Finding, "line" | "variant" | "args">): Finding["args"] {
  const entries = Object.entries({ name: line, ...args });
  if (variant === undefined) return Object.fromEntries(entries);
  const found = entries.findIndex(([name]) => ofCase.has(name));
  const before = found < 0 ? entries.length : found;
  return Object.fromEntries([...entries.slice(0, before), ["case", variant], ...entries.slice(before)]);
}
