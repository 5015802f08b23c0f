import { numfmt } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import { hasNumerals, numeralText } from "../../../../src/spreadsheet/typedText/numeralFormat";

interface TextFunction {
  calculate(value: FunctionVariantType, format: FunctionVariantType): FunctionVariantType;
}

function numberOf(value: BaseValueObject): number | undefined {
  if (value.isNull()) return 0;
  const converted = value.isString() ? value.convertToNumberObjectValue() : value;
  return converted.isNumber() ? Number(converted.getValue()) : undefined;
}

/** TEXT knows no Chinese numerals in Univer 0.25.1: `[DBNum1]` and its kind are passed over. */
export function writeNumerals(functions: IFunctionService): void {
  const text = functions.getExecutor("TEXT") as TextFunction | null;
  if (!text) return;
  const calculate = text.calculate.bind(text);
  text.calculate = (given, format) => {
    const pattern = singleOf(format);
    if (pattern === undefined || !hasNumerals(pattern) || given.isReferenceObject()) return calculate(given, format);
    const shown = (value: BaseValueObject): BaseValueObject => {
      const number = numberOf(value);
      const numerals = number === undefined ? undefined : numeralText(number, pattern, numfmt.format);
      if (numerals !== undefined) return StringValueObject.create(numerals);
      return calculate(value, StringValueObject.create(pattern)) as BaseValueObject;
    };
    if (!given.isArray()) return shown(given as BaseValueObject);
    const results = (given as ArrayValueObject).mapValue(shown);
    return results.getRowCount() === 1 && results.getColumnCount() === 1 ? results.get(0, 0)! : results;
  };
}

/** The text of one value; undefined where there are several, or an error. */
function singleOf(format: FunctionVariantType): string | undefined {
  if (format.isReferenceObject() || format.isError()) return undefined;
  const array = format.isArray() ? (format as ArrayValueObject) : undefined;
  if (array && (array.getRowCount() !== 1 || array.getColumnCount() !== 1)) return undefined;
  const value = array ? array.get(0, 0) : (format as BaseValueObject);
  return value && !value.isError() ? String(value.getValue()) : undefined;
}
