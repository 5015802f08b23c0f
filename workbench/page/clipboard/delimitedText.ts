/**
 * Cells of a text as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows. A cell in double
 * quotes may hold either, and its own quotes twice. A quote that no cell ends with is a quote like any other.
 */
export function readDelimited(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  for (;;) {
    const { cell, end } = quotedCell(source, at) ?? plainCell(source, at);
    rows[rows.length - 1]?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

/** The same text, so that {@link readDelimited} and spreadsheets give back the same cells. */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

interface Cell {
  readonly cell: string;
  /** Where the separator behind it stands. */
  readonly end: number;
}

function quotedCell(source: string, start: number): Cell | undefined {
  if (source[start] !== '"') return undefined;
  let close = source.indexOf('"', start + 1);
  while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  const behind = source[close + 1];
  if (close < 0 || (behind !== undefined && behind !== "\t" && behind !== "\n")) return undefined;
  return { cell: source.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function plainCell(source: string, start: number): Cell {
  const separator = /[\t\n]/g;
  separator.lastIndex = start;
  const end = separator.exec(source)?.index ?? source.length;
  return { cell: source.slice(start, end), end };
}
