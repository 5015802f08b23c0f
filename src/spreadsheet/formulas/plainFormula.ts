import { parseArea } from "../address";

/** Where the full-width forms of ASCII begin, and how far they are from the plain ones. */
const FULL_WIDTH = /[！-～]/g;
const OFFSET = 0xfee0;
/** What an input method puts in the place of a sign of formulas. */
const WIDE = /[！-～\u3000‘’“”]/;

/** Texts, names of sheets and of tables' columns as they stand; texts and names in wide quotes; words; all else sign by sign. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<text>[“”＂][^“”＂]*[“”＂])|(?<name>[‘’＇][^‘’＇]*[‘’＇])|(?<word>[\p{L}\p{N}_.$\\:．＄＿：]+)(?<next>\s*[!！(（])?|(?<sign>[^])/gu;

const plain = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - OFFSET)).replace(/\u3000/g, " ");

const quotedBy = (quote: string, wide: string): string =>
  quote + wide.slice(1, -1).replaceAll(quote, quote + quote) + quote;

/** Cells, numbers and truth values have no letters of their own; a name has. */
const isSameInPlain = (word: string): boolean =>
  parseArea(word) !== null || /^(?:\d+(?:\.\d*)?(?:E\d*)?|\.\d+|TRUE|FALSE)$/i.test(word);

function plainWord(word: string, next: string): string {
  const candidate = plain(word);
  const isFunction = /[(（]$/.test(next) && /^[\w.:$]+$/.test(candidate);
  return isFunction || (next === "" && isSameInPlain(candidate)) ? candidate : word.replace(/：/g, ":");
}

/**
 * A formula as Excel takes it from a Chinese keyboard: full-width signs, cells, numbers and functions as plain ones. What
 * stands in quotes or in a column's brackets stays, and so do the names of sheets and cells, which may be full-width ones.
 */
export function plainFormula(formula: string): string {
  if (!WIDE.test(formula)) return formula;
  return formula.replace(PIECE, (piece, ...given) => {
    const { text, name, word, next = "", sign } = given.at(-1) as Record<string, string | undefined>;
    if (text !== undefined) return quotedBy('"', text);
    if (name !== undefined) return quotedBy("'", name);
    if (word !== undefined) return plainWord(word, next) + plain(next);
    return sign === undefined ? piece : plain(sign);
  });
}
