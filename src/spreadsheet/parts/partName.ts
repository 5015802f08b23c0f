/** `.` and `..` taken, doubled slashes too: what a path means from the package's root. */
function steps(path: string): string[] {
  const result: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") result.pop();
    else if (step !== "." && step !== "") result.push(step);
  }
  return result;
}

/** A part's name as written in a zip, without what only some writers put there: backslashes, a leading slash, `./`. */
export const partName = (written: string): string => steps(written.replace(/\\/g, "/")).join("/");

function decoded(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/**
 * What two names have in common that mean one part: names in a package are compared without case, and a character may be written
 * as such or percent-encoded (ECMA-376 part 2, 6.2.2.3; ISO/IEC 29500-2).
 */
export const partKey = (name: string): string => decoded(partName(name)).toLowerCase();

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Where a part's relationships are kept; the package's own for `""`. */
export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;

/** A relationship's target seen from the part that has it, as a part's name; what is behind `#` or `?` is none of it. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/[#?][^]*$/, "");
  return partName(path.startsWith("/") ? path : folderOf(part) + path);
}

/** The target to write so that it resolves to `to`; always relative, since some readers know no other. */
export function relativeTarget(from: string, to: string): string {
  const own = folderOf(from).split("/").slice(0, -1);
  const wanted = to.split("/");
  let shared = 0;
  while (shared < own.length && own[shared] === wanted[shared]) shared += 1;
  return [...own.slice(shared).map(() => ".."), ...wanted.slice(shared)].join("/");
}
