import { isNormal, normalised } from "../../rubric/normalised";

/** Full-width letters and signs become plain ones, blanks and line breaks inside go: labels are compared so. */
export function plainText(cell: unknown): string {
  const text = String(cell);
  if (text.length > LONG) return ofLong(text);
  return isNormal(text) ? text : plain(text);
}

const plain = (text: string): string => normalised(text).replace(/\s/g, "");

/** One sign may become eighteen, and a heading is asked about many times: few such cells are in a form, and each is worked out once. */
const LONG = 1000;
const mostLong = 4;
const longTexts = new Map<string, string>();

function ofLong(text: string): string {
  const found = longTexts.get(text) ?? (isNormal(text) ? text : plain(text));
  if (longTexts.size >= mostLong) longTexts.clear();
  longTexts.set(text, found);
  return found;
}

const onlySigns = /^[\s\-‐-―－_/\\／|*＊.．…·、。~]*$/;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Nothing, or signs that stand for nothing: `—`, `/`, `…`. */
export const isBlank = (cell: unknown): boolean =>
  cell === "" || (typeof cell === "string" && cell.length <= 12 && !isHan(cell.charCodeAt(0)) && onlySigns.test(cell));

const nothing = /^(暂?无|没有|不适用|不涉及|未涉及|未安排|无预算|无此项|N\/?A|none|notapplicable)$/i;
const longestNothing = 16;

/** A word for nothing where a figure is due: 无, 不适用. */
export const isNothing = (cell: unknown): boolean =>
  typeof cell === "string" && cell !== "" && cell.length <= longestNothing && nothing.test(plainText(cell));

/** Without what stands in brackets, a colon at the end, and a number of a note such as `①`. */
export const withoutBrackets = (plain: string): string => {
  const core = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, "").replace(/(?<![:*#])[:*#]+$/, "");
  return core === "" ? plain : core.replace(/(?<=\D)\d$/, "");
};
