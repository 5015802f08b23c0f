import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

/** `@` as files spell it: of several cells the one in the formula's own row or column (Excel's implicit intersection). */
class Single extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(argument: FunctionVariantType): FunctionVariantType {
    if (!argument.isReferenceObject()) return this.firstOf(argument as BaseValueObject);
    const reference = argument as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    if (row < startRow || row > endRow || column < startColumn || column > endColumn)
      return ErrorValueObject.create(ErrorType.VALUE);
    let found: BaseValueObject | undefined;
    reference.iterator((value, atRow, atColumn) => {
      if (atRow !== row || atColumn !== column) return;
      found = value ?? undefined;
      return false;
    });
    return found === undefined || found.isNull() ? NumberValueObject.create(0) : found;
  }

  private firstOf(value: BaseValueObject): BaseValueObject {
    if (!value.isArray()) return value;
    const array = value as unknown as { getFirstCell(): BaseValueObject };
    return array.getFirstCell();
  }
}

/** Makes it known to formulas. */
export const registerImplicitIntersection = (functions: IFunctionService): void =>
  functions.registerExecutors(new Single("_XLFN.SINGLE"));
