import type { Run } from "./document";

/** What a name in a template stands for; null where it is not known. */
export type RunLookup = (name: string) => readonly Run[] | null;

export interface FilledTemplate {
  readonly runs: readonly Run[];
  /** Some name was not known: there is a gap. */
  readonly isOpen: boolean;
}

/** Adds a run; texts that follow each other are one. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (typeof run === "string" && typeof last === "string") runs[runs.length - 1] = last + run;
  else if (run !== "") runs.push(run);
}

const placeholder = /\{([\w.-]*)(?:\|([^{}]*))?\}/g;

/**
 * Puts what is known into a template: `{total|the total}` is what `total` stands for, else a gap that says `the total`.
 */
export function fillTemplate(template: string, lookup: RunLookup): FilledTemplate {
  const runs: Run[] = [];
  let [from, isOpen] = [0, false];
  for (const match of template.matchAll(placeholder)) {
    const [whole, name = "", hint] = match;
    const known = name === "" ? null : lookup(name);
    if (match.index > from) add(runs, template.slice(from, match.index));
    for (const run of known ?? [{ gap: hint ?? name }]) add(runs, run);
    isOpen ||= known === null;
    from = match.index + whole.length;
  }
  if (from < template.length) add(runs, template.slice(from));
  return { runs, isOpen };
}

/** Texts by names; one that is blank is not known. */
export const textLookup =
  (texts: Readonly<Record<string, string | number | null | undefined>>): RunLookup =>
  (name) => {
    const text = Object.hasOwn(texts, name) ? texts[name] : null;
    return text === null || text === undefined || String(text).trim() === "" ? null : [String(text)];
  };

/** The first of them that knows a name. */
export const firstOf =
  (...lookups: readonly RunLookup[]): RunLookup =>
  (name) => {
    for (const lookup of lookups) {
      const known = lookup(name);
      if (known) return known;
    }
    return null;
  };
