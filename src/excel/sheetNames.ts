import type { SheetNames } from "../form/layout";

/** Excel's limit for a sheet's name. */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;
/** Excel keeps this name for itself, in every language. */
const RESERVED = "history";

/** How a repeated name counts on: `自评表（2）`, `Self-evaluation (2)`. */
export type CountSuffix = (count: number) => string;

function named(title: string, suffix: string): string {
  const clean = title
    .replace(FORBIDDEN, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return clean.slice(0, LONGEST - suffix.length) + suffix;
}

/** The titles, or both with the same count behind them, so that the two sheets are seen to belong together. */
export function freeSheetNames(titles: SheetNames, taken: Iterable<string>, suffix: CountSuffix): SheetNames {
  const used = new Set([RESERVED]);
  for (const name of taken) {
    used.add(name.toLowerCase());
  }
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : suffix(count);
    const formSheet = named(titles.formSheet, end);
    const workPaperSheet = named(titles.workPaperSheet, end);
    if (!used.has(formSheet.toLowerCase()) && !used.has(workPaperSheet.toLowerCase())) {
      return { formSheet, workPaperSheet };
    }
  }
}
