import { parseNumeral } from "../../rubric/argument";
import { cellAddress } from "../../sheet/address";
import type { Area, CellContent, Grid } from "../../sheet/grid";
import type { AmountCell, NumberCell, ScoreCell, TextCell } from "../cell";
import { MergeIndex } from "./mergeIndex";
import { readScore } from "./readScore";

/** Reads single cells of a Grid by their place in its blocks; addresses come out in sheet coordinates. */
export class GridReader {
  private readonly merges: MergeIndex;

  constructor(private readonly grid: Grid) {
    this.merges = new MergeIndex(grid);
  }

  get rowCount(): number {
    return this.grid.values.length;
  }

  value(row: number, column: number): CellContent {
    return this.grid.values[row]?.[column] ?? "";
  }

  row(row: number): readonly CellContent[] {
    return this.grid.values[row] ?? [];
  }

  /** 1-based number of the sheet's row. */
  sheetRow(row: number): number {
    return this.grid.top + row + 1;
  }

  /** The merged area around a cell, or the cell itself, in block coordinates. */
  area(row: number, column: number): Area {
    return this.merges.areaAt(row, column);
  }

  /** A cell inside a merged area is named by the area's top left cell, where its content stands. */
  address(row: number, column: number): string {
    const area = this.area(row, column);
    return cellAddress(this.grid.top + area.row, this.grid.left + area.column);
  }

  text(row: number, column: number): TextCell {
    return { address: this.address(row, column), text: String(this.value(row, column)) };
  }

  score(row: number, column: number): ScoreCell {
    return {
      address: this.address(row, column),
      reading: readScore(this.value(row, column)),
      formula: this.formula(row, column),
    };
  }

  number(row: number, column: number): NumberCell {
    const value = this.value(row, column);
    return { address: this.address(row, column), value: typeof value === "number" ? value : null };
  }

  /** A number, or a text that can only mean one. */
  amount(row: number, column: number): AmountCell {
    const value = this.value(row, column);
    const read = typeof value === "string" ? parseNumeral(value) : typeof value === "number" ? value : null;
    return { address: this.address(row, column), value: read, isBlank: String(value).trim() === "" };
  }

  /** With its leading `=`; null where a value was typed. */
  formula(row: number, column: number): string | null {
    const formula = this.grid.formulas[row]?.[column];
    return typeof formula === "string" && formula.startsWith("=") ? formula : null;
  }
}
