import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** A cell whose formula was computed just now. */
export interface ComputedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** The parts of Univer's service that say for which cell a result is. */
interface Runtime {
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _currentSubUnitId: string;
  readonly _currentUnitId: string;
  setRuntimeData(result: FunctionVariantType): void;
}

function objectOf(cell: ICellData | null | undefined): BaseValueObject {
  const value = cell?.v;
  if (value === undefined || value === null) return StringValueObject.create("");
  if (cell?.t === CellValueType.BOOLEAN) return BooleanValueObject.create(value === 1 || value === true);
  if (typeof value === "number") return NumberValueObject.create(value);
  const text = String(value);
  return ERROR_TYPE_SET.has(text as ErrorType)
    ? ErrorValueObject.create(text as ErrorType)
    : StringValueObject.create(text);
}

/**
 * Leaves cells their last result, all of a spilled one, where the engine lacks what their formula needs: it computes the
 * formula like any other, but what comes out is not taken. A cell without any result takes what comes out.
 */
export function keepResults(injector: Injector, isKept: (cell: ComputedCell) => boolean): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const config = injector.get(IFormulaCurrentConfigService);
  const take = runtime.setRuntimeData.bind(runtime);

  const kept = (): FunctionVariantType | undefined => {
    const { _currentUnitId: unitId, _currentSubUnitId: sheetId, _currentRow: row, _currentColumn: column } = runtime;
    const cell = config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column) as ICellData | undefined;
    if (cell?.v === undefined || cell.v === null || !isKept({ sheetId, row, column, cell })) return undefined;
    const spilled = config.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    if (!spilled) return objectOf(cell);
    const cells = config.getArrayFormulaCellData()[unitId]?.[sheetId];
    const rowCount = spilled.endRow - spilled.startRow + 1;
    const columnCount = spilled.endColumn - spilled.startColumn + 1;
    const calculateValueList = Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (__, right) =>
        objectOf(down === 0 && right === 0 ? cell : (cells?.getValue(row + down, column + right) as ICellData)),
      ),
    );
    return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, unitId, sheetId, row: -1, column: -1 });
  };
  runtime.setRuntimeData = (result) => take(kept() ?? result);
}
