import { MOST_COLUMNS, MOST_ROWS, parseCell, type Cell } from "../../address";

/** Where an `r` says that a cell stands; null where no sheet has such a cell. Excel knows no dollar signs here. */
export const writtenCell = (said: string): Cell | null => parseCell(said.trim());

/** The row that an `r` says, counted from 0; null where no sheet has it. */
export function writtenRow(said: string): number | null {
  const row = /^\s*\d+\s*$/.test(said) ? Number(said) - 1 : -1;
  return row >= 0 && row < MOST_ROWS ? row : null;
}

/** A cell whose place cannot be, or was taken by another one. */
export class NoPlace extends Error {
  override readonly name = "NoPlace";
}

/**
 * Gives the rows and cells of a sheet their places, in the order of the file: those that do not say where they stand follow the one
 * before; a row also stands where its first cell says.
 */
export class CellPlaces {
  private row = -1;
  private column = -1;
  private last = -1;
  private readonly keys: number[] = [];
  /** Made as soon as cells are out of order, which writers seldom do. */
  private taken: Set<number> | undefined;

  /**
   * @param said the row's `r`
   * @param first the `r` of its first cell
   * @throws NoPlace
   */
  nextRow(said: string | null | undefined, first: string | null | undefined): number {
    const known =
      said === null || said === undefined ? (writtenCell(first ?? "")?.row ?? this.row + 1) : writtenRow(said);
    if (known === null || known >= MOST_ROWS) throw new NoPlace(said ?? "");
    this.row = known;
    this.column = -1;
    return known;
  }

  /**
   * @param said the cell's `r`
   * @throws NoPlace where that is in no cell, in another row, or where another one stands
   */
  nextCell(said: string | null | undefined): Cell {
    const place = said === null || said === undefined ? { row: this.row, column: this.column + 1 } : writtenCell(said);
    if (place === null || place.row !== this.row || place.column >= MOST_COLUMNS || this.isTaken(place))
      throw new NoPlace(said ?? "");
    this.column = place.column;
    return place;
  }

  private isTaken({ row, column }: Cell): boolean {
    const key = row * MOST_COLUMNS + column;
    if (key > this.last) this.last = key;
    else {
      this.taken ??= new Set(this.keys);
      if (this.taken.has(key)) return true;
    }
    this.keys.push(key);
    this.taken?.add(key);
    return false;
  }
}
