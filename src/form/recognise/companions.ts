import type { Grid } from "../../sheet/grid";

const reference = /(?:(?<!')'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.])([\p{L}\p{N}_.]+))!/gu;

const known = new WeakMap<Grid, ReadonlySet<string>>();

/** The names of the sheets to which a sheet's formulas refer. Every sheet of a workbook is asked about every other. */
export function referredSheets(grid: Grid): ReadonlySet<string> {
  const names = known.get(grid) ?? namesIn(grid);
  known.set(grid, names);
  return names;
}

function namesIn({ formulas }: Grid): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of formulas) {
    for (const formula of row) {
      if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) continue;
      for (const [, quoted, plain] of formula.matchAll(reference))
        names.add(quoted?.replaceAll("''", "'") ?? plain ?? "");
    }
  }
  return names;
}

/**
 * Of several sheets of one kind the one that belongs to the form: its score formulas refer to it, or it refers to the
 * form. Where all scores were typed over, a single sheet to which nobody else lays claim is taken.
 * @param candidates the sheets of the kind that is looked for
 * @param all every other sheet of the workbook that was read
 */
export function companionOf(form: Grid, candidates: readonly Grid[], all: readonly Grid[]): Grid | null {
  if (candidates.length === 0) return null;
  const fromForm = referredSheets(form);
  const linked =
    candidates.find(({ sheet }) => fromForm.has(sheet)) ??
    candidates.find((candidate) => referredSheets(candidate).has(form.sheet));
  if (linked) return linked;
  const claimed = new Set(all.flatMap((grid) => [...referredSheets(grid)].flatMap((name) => [name, grid.sheet])));
  const free = candidates.filter(({ sheet }) => !claimed.has(sheet));
  return free.length === 1 ? (free[0] ?? null) : null;
}
