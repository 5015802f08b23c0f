import type { Grid } from "../../../spreadsheet/grid";

const reference = /(?:(?<!')'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.])([\p{L}\p{N}_.]+))!/gu;

const known = new WeakMap<Grid, ReadonlySet<string>>();

/** The names of the sheets to which a sheet's formulas refer. */
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

/** Which sheets of a workbook refer to which. */
export interface SheetReferences {
  /** For a sheet's name the sheets whose formulas name it, in the workbook's order. */
  readonly to: ReadonlyMap<string, readonly Grid[]>;
  /** The sheets that name others, or are named. */
  readonly claimed: ReadonlySet<string>;
}

/** Works out once for a workbook who refers to whom. */
export function referencesAmong(grids: readonly Grid[]): SheetReferences {
  const to = new Map<string, Grid[]>();
  const claimed = new Set<string>();
  for (const grid of grids) {
    for (const name of referredSheets(grid)) {
      claimed.add(name).add(grid.sheet);
      const from = to.get(name);
      if (from) from.push(grid);
      else to.set(name, [grid]);
    }
  }
  return { to, claimed };
}

/** The sheets of one kind in a workbook, such as its work papers. */
export interface Candidates<T> {
  readonly bySheet: ReadonlyMap<string, T>;
  /** The only one that neither refers to others nor is referred to. */
  readonly free: T | null;
}

export function candidatesOf<T extends { readonly grid: Grid }>(
  found: readonly T[],
  { claimed }: SheetReferences,
): Candidates<T> {
  const free = found.filter(({ grid }) => !claimed.has(grid.sheet));
  return {
    bySheet: new Map(found.map((each) => [each.grid.sheet, each])),
    free: free.length === 1 ? (free[0] ?? null) : null,
  };
}

/**
 * Of several sheets of one kind the one that belongs to the form: its score formulas refer to it, or it refers to the
 * form. Where all scores were typed over, a single sheet to which nobody else lays claim is taken.
 */
export function companionOf<T extends { readonly grid: Grid }>(
  form: Grid,
  { bySheet, free }: Candidates<T>,
  { to }: SheetReferences,
): T | null {
  if (bySheet.size === 0) return null;
  const names = [...referredSheets(form), ...(to.get(form.sheet) ?? []).map(({ sheet }) => sheet)];
  const linked = names.find((name) => name !== form.sheet && bySheet.has(name));
  if (linked !== undefined) return bySheet.get(linked) ?? null;
  return free?.grid.sheet === form.sheet ? null : free;
}
