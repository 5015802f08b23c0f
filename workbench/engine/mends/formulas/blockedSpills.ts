import type { ICellData } from "@univerjs/core";
import { ErrorType, FormulaRuntimeService, type FunctionVariantType } from "@univerjs/engine-formula";

type Cells = { getValue(row: number, column: number): ICellData | null | undefined };
type BySheet<T> = Readonly<Record<string, Readonly<Record<string, T | undefined>> | undefined>>;

interface Runtime {
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _currentSubUnitId: string;
  readonly _currentUnitId: string;
  readonly _runtimeData: BySheet<Cells & { realDeleteValue(row: number, column: number): void }>;
  readonly _currentConfigService: { getUnitData(): BySheet<{ readonly cellData: Cells }> };
  setRuntimeData(result: FunctionVariantType): void;
}
type Visit = (value: unknown, row: number, column: number) => unknown;
interface Area {
  getRangePosition(): { readonly startRow: number; readonly startColumn: number };
  iterator(visit: Visit): void;
}

const isArea = (result: FunctionVariantType): boolean => result.isReferenceObject() || result.isArray();

// Where there is no room for a result in several cells, Univer writes what its neighbours held into them once more (seen in
// 0.25.1): blank cells that have a format hold an empty text from then on, which no step of the undo list takes back, and
// formulas that were computed before get their former results.
const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
const { setRuntimeData: take } = runtime;
runtime.setRuntimeData = function (result) {
  if (!isArea(result)) return take.call(this, result);
  const { _currentRow: row, _currentColumn: column, _currentSubUnitId: sheetId, _currentUnitId: unitId } = this;
  const computed = (): Runtime["_runtimeData"][string] => this._runtimeData[unitId];
  const isBlocked = (): boolean => computed()?.[sheetId]?.getValue(row, column)?.v === ErrorType.SPILL;
  // What it was before in this calculation.
  if (isBlocked()) computed()?.[sheetId]?.realDeleteValue(row, column);
  const held = this._currentConfigService.getUnitData()[unitId]?.[sheetId]?.cellData;
  const area = result as unknown as Area;
  const { startRow, startColumn } = area.getRangePosition();
  const iterator = (visit: Visit): void => {
    const blocked = isBlocked();
    area.iterator((value, valueRow, valueColumn) => {
      const [down, right] = [valueRow - startRow, valueColumn - startColumn];
      if (blocked && (down > 0 || right > 0)) {
        const cell = held?.getValue(row + down, column + right);
        if (cell && (cell.v === undefined || cell.v === null)) return undefined;
        if (computed()?.[sheetId]?.getValue(row + down, column + right)) return undefined;
      }
      return visit(value, valueRow, valueColumn);
    });
  };
  take.call(this, Object.create(result, { iterator: { value: iterator } }) as FunctionVariantType);
};
