/** Normalising costs more than a look that finds nothing to do, as in most texts. */
const isPlain = /^[\u4e00-\u9fa5\w.%、。“”《》<>=+\-*/()[\],:;]*$/;

/** Full-width letters and signs become plain ones, blanks and line breaks inside go: labels are compared so. */
export function plainText(cell: unknown): string {
  const text = String(cell);
  return isPlain.test(text) ? text : text.normalize("NFKC").replace(/\s/g, "");
}

/** Nothing, or signs that stand for nothing: `—`, `/`, `…`. */
export const isBlank = (cell: unknown): boolean =>
  cell === "" || (typeof cell === "string" && cell.length <= 12 && /^[\s\-‐-―－_/\\／|*＊.．…·、。~]*$/.test(cell));

/** Without what stands in brackets, a colon at the end, and a number of a note such as `①`. */
export const withoutBrackets = (plain: string): string => {
  const core = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, "").replace(/[:*#]+$/, "");
  return core === "" ? plain : core.replace(/(?<=\D)\d$/, "");
};
