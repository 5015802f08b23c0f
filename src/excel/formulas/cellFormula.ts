/** A formula and its place on a sheet; rows and columns count from 0. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** With its leading `=`. */
  readonly formula: string;
}

/** The formulas among the cells of a block whose first cell stands at `row` and `column`. */
export function formulasOf(block: readonly (readonly unknown[])[], row: number, column: number): CellFormula[] {
  return block.flatMap((cells, down) =>
    cells.flatMap((formula, right) =>
      typeof formula === "string" && formula.startsWith("=")
        ? { row: row + down, column: column + right, formula }
        : [],
    ),
  );
}
