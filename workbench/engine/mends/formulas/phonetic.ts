import {
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";

/**
 * PHONETIC, which Univer 0.25.1 lacks. Where texts have no readings beside them it gives the texts themselves, one behind the other;
 * numbers and results of formulas are left out. Many Chinese workbooks join texts so.
 */
class Phonetic extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(argument: FunctionVariantType): FunctionVariantType {
    if (argument.isError()) return argument;
    if (!argument.isReferenceObject()) return ErrorValueObject.create(ErrorType.VALUE);
    const reference = argument as BaseReferenceObject;
    // What a calculation has just computed has no formula beside it elsewhere.
    const { cellData } = reference.getUnitData()[reference.getUnitId()]?.[reference.getSheetId()] ?? {};
    let text = "";
    reference.iterator((value, row, column) => {
      const cell = cellData?.getValue(row, column);
      if (value?.isString() && !cell?.f && !cell?.si) text += String(value.getValue());
    });
    return StringValueObject.create(text);
  }
}

/** Makes it known to formulas. */
export const registerPhonetic = (functions: IFunctionService): void =>
  functions.registerExecutors(new Phonetic("PHONETIC"));
