import { parseAddress } from "../../../spreadsheet/address";
import type { Grid } from "../../../spreadsheet/grid";
import { GridReader } from "../../recognise/grid/gridReader";
import { isBlank } from "../../recognise/plainText";
import type { EntryCell, EntryKind } from "../entryCell";

/** Gathers the entries of a sheet; the first reason that is told of a cell counts. */
export class EntryCollector {
  readonly reader: GridReader;
  private readonly found = new Map<string, EntryCell>();
  private readonly printed = new Set<string>();

  constructor(private readonly grid: Grid) {
    this.reader = new GridReader(grid);
  }

  /** What stands in a cell as a text; null for blanks, signs for nothing and formulas, which a template keeps as they are. */
  textAt(address: string): string | null {
    const place = parseAddress(address);
    if (!place) return null;
    const [row, column] = [place.row - this.grid.top, place.column - this.grid.left];
    const value = this.grid.values[row]?.[column] ?? "";
    const formula = this.grid.formulas[row]?.[column];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return isFormula || isBlank(value) ? null : String(value);
  }

  isKnown(address: string): boolean {
    return this.found.has(address) || this.printed.has(address);
  }

  /** Is part of the form, whatever else says otherwise. */
  readonly keep = (address: string): void => void this.printed.add(address);

  /** @param leaves what stays in the cell */
  add(address: string, kind: EntryKind, leaves = ""): void {
    const text = this.textAt(address);
    if (text === null || text === leaves || this.isKnown(address)) return;
    const empties = kind !== "doubtful";
    this.found.set(address, { sheet: this.grid.sheet, address, kind, text, leaves, empties });
  }

  /** In the order of the sheet. */
  cells(): readonly EntryCell[] {
    const place = ({ address }: EntryCell): number => {
      const { row = 0, column = 0 } = parseAddress(address) ?? {};
      return row * 20_000 + column;
    };
    return [...this.found.values()].sort((one, other) => place(one) - place(other));
  }
}
