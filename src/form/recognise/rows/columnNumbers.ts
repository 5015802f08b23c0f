import type { CellContent } from "../../../sheet/grid";
import { isBlank, plainText } from "../plainText";

const fewest = 4;

/** A row below the headings that numbers the columns: `1 2 3 4`, also as texts or in brackets. */
export function numbersColumns(cells: readonly CellContent[]): boolean {
  if (!/^[(（]?\d/.test(String(cells.find((cell) => !isBlank(cell)) ?? ""))) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < fewest) return false;
  const numbers = filled.map((cell) => Number(plainText(cell).replace(/^\((\d+)\)$/, "$1")));
  return numbers.every(
    (number, index) => Number.isInteger(number) && (index === 0 || number === (numbers[index - 1] ?? 0) + 1),
  );
}
