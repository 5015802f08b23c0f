import { cellAddress } from "../../sheet/address";
import type { CellContent, Grid } from "../../sheet/grid";
import type { ScoreCell, ScoreReading, TextCell } from "../form";

/** Reads single cells of a Grid by their place in its blocks; addresses come out in sheet coordinates. */
export class GridReader {
  constructor(private readonly grid: Grid) {}

  get rowCount(): number {
    return this.grid.values.length;
  }

  get columnCount(): number {
    return this.grid.values[0]?.length ?? 0;
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

  /** A cell inside a merged area is named by the area's top left cell, where its content stands. */
  address(row: number, column: number): string {
    const [sheetRow, sheetColumn] = [this.grid.top + row, this.grid.left + column];
    const area = this.grid.merges?.find(
      (merge) =>
        sheetRow >= merge.row &&
        sheetRow < merge.row + merge.rows &&
        sheetColumn >= merge.column &&
        sheetColumn < merge.column + merge.columns,
    );
    return area ? cellAddress(area.row, area.column) : cellAddress(sheetRow, sheetColumn);
  }

  text(row: number, column: number): TextCell {
    const value = this.value(row, column);
    return { address: this.address(row, column), text: typeof value === "string" ? value : String(value) };
  }

  score(row: number, column: number): ScoreCell {
    const formula = this.grid.formulas[row]?.[column];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    return {
      address: this.address(row, column),
      reading: readScore(this.value(row, column)),
      formula: isFormula ? formula : null,
    };
  }
}

const errorValue = /^#(NAME\?|VALUE!|REF!|DIV\/0!|NUM!|N\/A|NULL!|SPILL!|CALC!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** `#BUSY!` and `#GETTING_DATA` mean that a function is still computing: no error. */
export function readScore(value: CellContent): ScoreReading {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (value.trim() === "") return { kind: "blank" };
  if (value === "#BUSY!" || value === "#GETTING_DATA") return { kind: "computing" };
  return errorValue.test(value) ? { kind: "error", error: value } : { kind: "text", text: value };
}
