import type { GridReader } from "../grid/gridReader";
import { isBlank, plainText } from "../plainText";

const fewest = 4;

const startsWithDigit = /^[(（]?\d/;

/**
 * A row below the headings that numbers the columns: `1 2 3 4`, also as texts or in brackets.
 * @param from the row's first cell with content
 * @param to the last column that is looked at
 */
export function numbersColumns(reader: GridReader, row: number, from: number, to: number): boolean {
  if (!startsWithDigit.test(String(reader.value(row, from)))) return false;
  const filled = reader
    .row(row)
    .slice(from, to + 1)
    .filter((cell) => !isBlank(cell));
  if (filled.length < fewest) return false;
  const numbers = filled.map((cell) => Number(plainText(cell).replace(/^\((\d+)\)$/, "$1")));
  return numbers.every(
    (number, index) => Number.isInteger(number) && (index === 0 || number === (numbers[index - 1] ?? 0) + 1),
  );
}
