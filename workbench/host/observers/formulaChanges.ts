import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { ICellData } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { EngineCommand } from "../../engine/engine";
import { formatArea } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { Sheet } from "../workbook/sheet";

/** As the add-in is told of it. */
export interface FormulaChange {
  readonly cellAddress: string;
  /** What the cell held, as the API's `formulas` tell it. */
  readonly previousFormula: unknown;
}

interface Kept {
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  readonly value: CellValue;
  readonly content: CellValue;
}

/** Knows which formulas a write puts in, takes away or changes. */
export class FormulaChanges {
  private kept: ReadonlyMap<string, Kept> = new Map();

  constructor(private readonly workbook: OpenWorkbook) {}

  /** To be called before each command. Univer puts formulas into their cells just before the write that brings them (0.25.1). */
  remember({ id, params, options }: EngineCommand): void {
    if (id !== SetRangeValuesMutation.id || options.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = new Sheet(this.workbook, subUnitId);
    const kept = new Map<string, Kept>();
    for (const [row, column, cell] of written(cellValue)) {
      const key = `${row},${column}`;
      const before = this.kept.get(key);
      const formula = sheet.storedFormula(row, column);
      if (before) kept.set(key, before);
      else if (formula !== undefined || cell?.f) {
        const value = sheet.value(row, column);
        kept.set(key, { row, column, formula, value, content: sheet.formula(row, column) ?? value });
      }
    }
    this.kept = kept;
  }

  /** What a cell held before the write that was remembered; undefined where no formula comes or goes. */
  valueBefore(row: number, column: number): CellValue | undefined {
    return this.kept.get(`${row},${column}`)?.value;
  }

  /** Of the write that was remembered, once it is done. */
  take(sheet: Sheet): FormulaChange[] {
    const { kept } = this;
    this.kept = new Map();
    return [...kept.values()]
      .filter(({ row, column, formula }) => {
        // Univer's own list of formulas follows a moment later (0.25.1); a shared formula is not written by anybody.
        const cell = sheet.univer.getCellRaw(row, column);
        return (cell?.f ?? (cell?.si ? formula : undefined)) !== formula;
      })
      .map(({ row, column, content }) => ({
        cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
        previousFormula: content,
      }));
  }
}

/** The cells whose content is written. */
function* written(
  cellValue: ISetRangeValuesMutationParams["cellValue"],
): Iterable<readonly [row: number, column: number, cell: ICellData | null]> {
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>))
      if (cell === null || "v" in cell || "f" in cell) yield [Number(row), Number(column), cell];
}
