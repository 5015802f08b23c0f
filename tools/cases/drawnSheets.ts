import { areaAddress } from "../../src/spreadsheet/address";

/** A cell: what was typed, or a formula with the result that Excel shows. */
export type DrawnCell = string | number | { readonly formula: string; readonly value: string | number };

/** A sheet, cell by cell from A1, with its merged areas. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly merges: readonly string[];
}

type Drawn = readonly (readonly string[])[];

/** The cells of a row; `<8` stands for eight cells that are joined to the one on their left. */
function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .map((cell) => cell.replace(/^ +| +$/g, ""))
    .flatMap((cell) => {
      const times = /^<(\d*)$/.exec(cell)?.[1];
      return times === undefined ? [cell] : Array<string>(Number(times || 1)).fill("<");
    });
}

/** The cell that a joined cell belongs to. */
function ownerOf(drawn: Drawn, row: number, column: number): string {
  const cell = drawn[row]?.[column];
  if (cell === "<") return ownerOf(drawn, row, column - 1);
  return cell === "^" ? ownerOf(drawn, row - 1, column) : `${row},${column}`;
}

function mergesOf(drawn: Drawn): readonly string[] {
  const parts = new Map<string, (readonly [number, number])[]>();
  drawn.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const owner = ownerOf(drawn, row, column);
      parts.set(owner, [...(parts.get(owner) ?? []), [row, column]]);
    });
  });
  return [...parts.values()]
    .filter((places) => places.length > 1)
    .map((places) => {
      const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
      const address = areaAddress(area);
      if (area.rows * area.columns !== places.length) throw new Error(`${address} is no rectangle`);
      return address;
    });
}

function valueOf(cell: string): string | number {
  if (cell === "<" || cell === "^") return "";
  const text = cell.replaceAll("\\n", "\n");
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function contentOf(cell: string): DrawnCell {
  const [formula, result] = cell.split(" → ");
  return formula?.startsWith("=") && result !== undefined ? { formula, value: valueOf(result) } : valueOf(cell);
}

function drawnSheet(block: string): DrawnSheet {
  const [name = "", ...lines] = block.trimEnd().split("\n");
  const drawn = lines.map(cellsOf);
  const width = Math.max(0, ...drawn.map((cells) => cells.length));
  const rows = drawn.map((cells) => [...cells.map(contentOf), ...Array<string>(width - cells.length).fill("")]);
  return { name, rows, merges: mergesOf(drawn) };
}

/**
 * Reads a workbook that is drawn as text: a line `== name` begins a sheet, each further line is a row, cells stand
 * between bars. `<` and `^` join a cell to the one on its left or above it, `'` makes a text of a number, `\n` is a line
 * break, `=formula → result` a formula.
 */
export const drawnSheets = (text: string): readonly DrawnSheet[] =>
  text.replace(/^== /, "").split(/\n== /).map(drawnSheet);
