import { type Area, MAX_COLUMNS } from "../basics/address";
import { type LineMove, moveArea } from "../workbook/lineMoves";

type Move = Omit<LineMove, "sheetId">;

/** Which parts of one sheet have changed since they were last asked for. */
export class ChangedSheet {
  /** Nothing of the sheet is as it was. */
  anew = false;
  layout = false;
  rules = false;
  readonly moves: Move[] = [];
  readonly rows = new Set<number>();
  private readonly cells = new Set<number>();

  everything(): void {
    this.anew = this.layout = this.rules = true;
    this.moves.length = 0;
    this.rows.clear();
    this.cells.clear();
  }

  cell(row: number, column: number): void {
    if (!this.anew) this.cells.add(row * MAX_COLUMNS + column);
  }

  area({ row, column, rows, columns }: Area): void {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) this.cell(r, c);
  }

  rowsOf(first: number, last: number): void {
    if (!this.anew) for (let row = first; row <= last; row++) this.rows.add(row);
  }

  /** Lines came or went: what was noted so far lies elsewhere now. */
  move(move: Move): void {
    this.layout = this.rules = true;
    if (this.anew) return;
    this.moves.push(move);
    const cells = this.places();
    this.cells.clear();
    for (const place of cells) {
      const moved = moveCell(place, move);
      if (moved) this.cell(moved.row, moved.column);
    }
    if (!move.rows) return;
    const rows = [...this.rows];
    this.rows.clear();
    for (const row of rows) {
      const moved = moveCell({ row, column: 0 }, move);
      if (moved) this.rows.add(moved.row);
    }
    // New rows may come with sizes of their own.
    if (move.count > 0) this.rowsOf(move.at, move.at + move.count - 1);
  }

  /** The changed cells, row by row. */
  places(): { readonly row: number; readonly column: number }[] {
    return [...this.cells]
      .sort((a, b) => a - b)
      .map((key) => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS }));
  }
}

/** Where a cell lies after lines came or went; undefined where it went with them. */
export function moveCell(
  { row, column }: { readonly row: number; readonly column: number },
  move: Move,
): { readonly row: number; readonly column: number } | undefined {
  const line = move.rows ? row : column;
  if (move.count < 0 && line >= move.at && line < move.at - move.count) return undefined;
  const moved = moveArea({ row, column, rows: 1, columns: 1 }, move);
  return { row: moved.row, column: moved.column };
}
