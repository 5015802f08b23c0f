import { normalised } from "../normalised";

/** Stands for a piece of text that is no quantity. */
export const MASK = "□";

const signs: readonly (readonly [RegExp, string])[] = [
  [/[═〓]/g, "="],
  [/≧|⩾|﹥=|>=|=>/g, "≥"],
  [/≦|⩽|﹤=|<=|=</g, "≤"],
  [/[–—－−]/g, "-"],
  [/[〜∼]/g, "~"],
  [/百分[比数](?<=\d\s*百分[比数])/g, "%"],
  // Blanks go, except between digits: `3 5` is not 35.
  [/(?<!\d)\s+|\s+(?!\d)/g, ""],
];

/** Full-width digits and signs, and the many ways to type ≥ and ≤, as one. */
export function plainSigns(text: string): string {
  // ① is a list number; as a plain 1 it would look like a quantity.
  const plain = normalised(text.replace(/[\u2460-\u2473]/g, MASK)).trim();
  return signs.reduce((changed, [pattern, sign]) => changed.replace(pattern, sign), plain);
}
