import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

/** Texts and quoted sheet names are passed over. */
const LITERAL = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const ROWS = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const A1 = new RegExp(String.raw`${LITERAL}|(?<![\w.$])(?:${CELL}|${COLUMNS}|${ROWS})(?![\w(.!])`, "g");
const LINE = String.raw`(\[-?\d+\]|\d+)?`;
const R1C1 = new RegExp(
  String.raw`${LITERAL}|(?<![\p{L}\w.\]])(?:R${LINE}C${LINE}|R${LINE}(?::R${LINE})?|C${LINE}(?::C${LINE})?)(?![\p{L}\w(.!\[])`,
  "giu",
);

/** The formula of a cell with references as seen from it: `=A1*$B$2` in B1 is `=RC[-1]*R2C2`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(A1, (whole: string, ...parts: (string | undefined)[]) => {
    const [$c, c, $r, r, $from, from, $to, to, $top, top, $bottom, bottom] = parts;
    if (c !== undefined) return `R${line($r, Number(r) - 1, row)}C${line($c, columnIndex(c), column)}`;
    if (from !== undefined && to !== undefined)
      return pair("C", line($from, columnIndex(from), column), line($to, columnIndex(to), column));
    if (top !== undefined) return pair("R", line($top, Number(top) - 1, row), line($bottom, Number(bottom) - 1, row));
    return whole;
  });
}

/** The other way round. References that leave the sheet come in at its other end, as in Excel. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (whole: string, ...parts: (string | undefined)[]) => {
    const [r, c, top, bottom, left, right] = parts;
    if (/^["']/.test(whole)) return whole;
    if (/^R[^:]*C/i.test(whole)) return `${columnText(c, column)}${rowText(r, row)}`;
    const single = !whole.includes(":");
    return /^R/i.test(whole)
      ? `${rowText(top, row)}:${rowText(single ? top : bottom, row)}`
      : `${columnText(left, column)}:${columnText(single ? left : right, column)}`;
  });
}

/** The formula of a cell as it reads in another, with rows for columns: what lay to the left lies above. Absolute cells stay. */
export function transposed(
  formula: string,
  [row, column]: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): string {
  const turned = toR1C1(formula, row, column).replace(R1C1, (whole: string, ...parts: (string | undefined)[]) => {
    const [r, c] = parts;
    const isAbsolute = (part: string | undefined): boolean => part !== undefined && !part.startsWith("[");
    if (/^["']/.test(whole)) return whole;
    if (/^R[^:]*C/i.test(whole)) return isAbsolute(r) && isAbsolute(c) ? whole : `R${c ?? ""}C${r ?? ""}`;
    return whole.replace(/[RC]/gi, (letter) => (/r/i.test(letter) ? "C" : "R"));
  });
  return fromR1C1(turned, to[0], to[1]);
}

function line(absolute: string | undefined, index: number, own: number): string {
  if (absolute) return String(index + 1);
  return index === own ? "" : `[${index - own}]`;
}

function pair(kind: "R" | "C", first: string, last: string): string {
  return first === last ? `${kind}${first}` : `${kind}${first}:${kind}${last}`;
}

function rowText(part: string | undefined, own: number): string {
  const { absolute, index } = target(part, own, MAX_ROWS);
  return `${absolute ? "$" : ""}${index + 1}`;
}

function columnText(part: string | undefined, own: number): string {
  const { absolute, index } = target(part, own, MAX_COLUMNS);
  return `${absolute ? "$" : ""}${columnName(index)}`;
}

function target(part: string | undefined, own: number, count: number): { absolute: boolean; index: number } {
  if (part && !part.startsWith("[")) return { absolute: true, index: Number(part) - 1 };
  const offset = part ? Number(part.slice(1, -1)) : 0;
  return { absolute: false, index: (own + offset + count) % count };
}
