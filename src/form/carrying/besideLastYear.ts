import type { KeptLastYear, KeptSection } from "./keptLastYear";
import { matchNames } from "./matchNames";

/** Last year's sections beside those of this year, by their names; null where there was none. */
export function besideLastYear(
  sections: readonly { readonly name: string }[],
  kept: KeptLastYear | null,
): readonly (KeptSection | null)[] {
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    all.map((section) => ({ path: [section.name], section }));
  const own = named(sections);
  const { matches } = matchNames(own, named(kept?.sections ?? []));
  const found = new Map(matches.map(({ to, from }) => [to, from.section]));
  return own.map((each) => found.get(each) ?? null);
}
