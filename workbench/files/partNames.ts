/** Part names inside a package, without a leading slash. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Where a part's relationships are kept. */
export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;

/** A relationship's target seen from the part that has it. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folderOf(part) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The target to write so that it resolves to `to`; always relative, since some readers know no other. */
export function relativeTarget(from: string, to: string): string {
  const own = folderOf(from).split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < own.length && own[shared] === steps[shared]) shared += 1;
  return [...own.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
