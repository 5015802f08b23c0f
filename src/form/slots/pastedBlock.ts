import { readSlotText, type SlotContent } from "./readSlotText";

/** Quoted cells may hold tabs and line breaks, and a quote twice. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;

/** The cells of a block that was copied from a table, row by row; a single cell is no block: null. */
export function blockIn(text: string): readonly (readonly string[])[] | null {
  if (!/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return null;
  const rows: string[][] = [[]];
  cellPattern.lastIndex = 0;
  const body = text.replace(/\r?\n$/, "");
  for (const [, quoted, plain = "", end = ""] of body.matchAll(cellPattern)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Figures as figures, percentages as such, all else as text; blanks leave their cells as they are. */
export const blockContents = (block: readonly (readonly string[])[]): readonly (readonly (SlotContent | null)[])[] =>
  block.map((row) =>
    row.map((cell) => {
      const read = readSlotText({ kind: "figure", unit: "" }, cell);
      return "content" in read && read.content !== "" ? read : null;
    }),
  );
