import type { BaseDataSpec } from "../rubric/rubric";
import { firstCharacters } from "../language/characters";

/** Excel's limit for a sheet's name. */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;
/** Excel keeps this name for itself, in every language. */
const RESERVED = "history";

/** How a repeated name counts on, in the form's own writing: `自评表（2）`, `Self-evaluation (2)`. */
function suffixOf(title: string, count: number): string {
  if (count === 1) {
    return "";
  }
  return /\p{Script=Han}/u.test(title) ? `（${count}）` : ` (${count})`;
}

function named(title: string, count: number): string {
  const suffix = suffixOf(title, count);
  const clean = title
    .replace(FORBIDDEN, " ")
    .replace(/^'+|(?<!')'+$/g, "")
    .trim();
  return firstCharacters(clean, LONGEST - suffix.length) + suffix;
}

/** The titles, or all with the same count behind them, so that the sheets of one form are seen to belong together. */
export function freeSheetNames<Titles extends object & Readonly<Partial<Record<keyof Titles, string>>>>(
  titles: Titles,
  taken: Iterable<string>,
): Titles {
  const used = new Set([RESERVED]);
  for (const name of taken) {
    used.add(name.toLowerCase());
  }
  for (let count = 1; ; count++) {
    const names = Object.entries<string | undefined>(titles).flatMap(([sheet, title]) =>
      title === undefined ? [] : [[sheet, named(title, count)] as const],
    );
    if (names.every(([, name]) => !used.has(name.toLowerCase()))) {
      return Object.fromEntries(names) as Titles;
    }
  }
}

/**
 * What the base-data sheet of a form is called, told by the form's own sheet, which was given the same count; null where the
 * form has none.
 */
export function baseDataSheetOf(
  { sheets, baseData }: { readonly sheets: { readonly form: string }; readonly baseData?: BaseDataSpec | undefined },
  formSheet: string,
): string | null {
  if (!baseData || !formSheet.startsWith(sheets.form)) return null;
  return baseData.sheet + formSheet.slice(sheets.form.length);
}
