import { numfmt } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { readTypedText } from "../../../../src/spreadsheet/typedText/readTypedText";
import { readableFormat } from "../../readableFormat";
import { hasNumerals, numeralText } from "../../../../src/spreadsheet/typedText/numeralFormat";

interface TextFunction {
  calculate(value: FunctionVariantType, format: FunctionVariantType): FunctionVariantType;
}

function numberOf(value: BaseValueObject): number | undefined {
  if (value.isNull()) return 0;
  const converted = value.isString() ? value.convertToNumberObjectValue() : value;
  return converted.isNumber() ? Number(converted.getValue()) : undefined;
}

/** What TEXT makes of a text: a number where Excel reads one in it, as 2024年1月2日 is. */
function numberIn(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const read = readTypedText(String(value.getValue()), { numberFormat: "General" });
  return read.kind === "number" ? NumberValueObject.create(read.value) : value;
}

const readNumbers = (given: FunctionVariantType): FunctionVariantType =>
  given.isArray() ? (given as ArrayValueObject).mapValue(numberIn) : numberIn(given as BaseValueObject);

/**
 * TEXT knows no Chinese numerals in Univer 0.25.1, `[DBNum1]` and its kind are passed over; nor what else {@link readableFormat} knows,
 * nor dates in Chinese texts.
 */
export function writeNumerals(functions: IFunctionService): void {
  const text = functions.getExecutor("TEXT") as TextFunction | null;
  if (!text) return;
  const calculate = text.calculate.bind(text);
  text.calculate = (given, format) => {
    const single = singleOf(format);
    if (single === undefined || given.isReferenceObject()) return calculate(given, format);
    const pattern = readableFormat(single);
    if (!hasNumerals(pattern))
      return calculate(readNumbers(given), pattern === single ? format : StringValueObject.create(pattern));
    const shown = (value: BaseValueObject): BaseValueObject => {
      const number = numberOf(value);
      const text = number === undefined ? undefined : numeralText(number, pattern, numfmt.format);
      if (text !== undefined) return StringValueObject.create(text);
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
