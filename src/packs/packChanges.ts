import type { Rubric } from "../rubric/rubric";
import { rubricLines } from "../rubric/rubricLines";

/** The lines in which two versions of a pack differ, by their names. */
export interface PackChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Another weight, text or rule. */
  readonly changed: readonly string[];
}

/** Lines are the same by where they stand and what they are called: their ids may be counted anew. */
function linesOf(rubric: Rubric): ReadonlyMap<string, { readonly name: string; readonly content: string }> {
  const seen = new Map<string, number>();
  return new Map(
    rubricLines(rubric).map(({ path, indicator, line }) => {
      const key = path.join(" / ");
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const { lines: _, ...printed } = indicator;
      const { id: __, ...content } = line;
      return [`${key} ${count}`, { name: path.at(-1) ?? "", content: JSON.stringify([printed, content]) }];
    }),
  );
}

/** What a newer version of a pack has otherwise. */
export function packChanges(older: Rubric, newer: Rubric): PackChanges {
  const [before, after] = [linesOf(older), linesOf(newer)];
  const names = (lines: typeof before, isMeant: (key: string) => boolean): readonly string[] =>
    [...lines].flatMap(([key, { name }]) => (isMeant(key) ? [name] : []));
  return {
    added: names(after, (key) => !before.has(key)),
    removed: names(before, (key) => !after.has(key)),
    changed: names(after, (key) => before.has(key) && before.get(key)?.content !== after.get(key)?.content),
  };
}
