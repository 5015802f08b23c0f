/** `A` for 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** 0 for `A`. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((total, char) => total * 26 + char.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Row and column from 0, or undefined where the text is no cell. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  return match === null ? undefined : { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** The ranges of an `sqref` attribute. */
export const parseRanges = (text: string | undefined): string[] =>
  (text ?? "").split(/\s+/).filter((range) => range !== "");
