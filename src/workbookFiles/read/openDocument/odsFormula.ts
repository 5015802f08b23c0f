/** A text, a reference in brackets, an array's ends, and the signs that OpenDocument has for Excel's. */
const PIECE = /"(?:[^"]|"")*"|\[[^[\]]*\]|[{};~|]/g;
const PREFIX = /^[a-z]+:(?==)/i;

/** The two ends of a range, whose colon stands outside of quotes; undefined for a single cell's. */
function endsOf(written: string): readonly [first: string, last: string | undefined] {
  let isQuoted = false;
  for (let at = 0; at < written.length; at++) {
    if (written[at] === "'") isQuoted = !isQuoted;
    else if (written[at] === ":" && !isQuoted) return [written.slice(0, at), written.slice(at + 1)];
  }
  return [written, undefined];
}

/** `.A1:.B2` is `A1:B2`; `$'Sheet 1'.A1` is `'Sheet 1'!A1`. */
function reference(written: string): string {
  const [first, last] = endsOf(written);
  const one = first.replace(/^\$?('(?:[^']|'')*'|[^'.]*)\./, (_whole, sheet: string) =>
    sheet === "" ? "" : `${sheet}!`,
  );
  return last === undefined ? one : `${one}:${last.replace(/^(?:\$?('(?:[^']|'')*'|[^'.]*))?\./, "")}`;
}

/** A formula of OpenDocument as Excel writes it, without its `=`. */
export function excelFormula(written: string): string {
  let isArray = false;
  const formula = written.replace(PREFIX, "").replace(/^=/, "");
  return formula.replace(PIECE, (piece) => {
    if (piece === "{" || piece === "}") isArray = piece === "{";
    if (piece.startsWith("[")) return reference(piece.slice(1, -1));
    if (piece === ";" || piece === "~") return ",";
    return piece === "|" && isArray ? ";" : piece;
  });
}
