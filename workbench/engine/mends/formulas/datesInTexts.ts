import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { readTypedText } from "../../../../src/spreadsheet/typedText/readTypedText";

interface DateFunction {
  calculate(...values: FunctionVariantType[]): FunctionVariantType;
}

/** Which parameters of Excel's functions are dates. */
const DATES: Readonly<Record<string, readonly number[]>> = {
  YEAR: [0],
  MONTH: [0],
  DAY: [0],
  HOUR: [0],
  MINUTE: [0],
  SECOND: [0],
  WEEKDAY: [0],
  WEEKNUM: [0],
  ISOWEEKNUM: [0],
  EDATE: [0],
  EOMONTH: [0],
  DATEDIF: [0, 1],
  DAYS: [0, 1],
  DAYS360: [0, 1],
  YEARFRAC: [0, 1],
  NETWORKDAYS: [0, 1, 2],
  "NETWORKDAYS.INTL": [0, 1, 3],
  WORKDAY: [0, 2],
  "WORKDAY.INTL": [0, 3],
};

const refused = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

function perValue(given: FunctionVariantType, read: (value: BaseValueObject) => BaseValueObject): FunctionVariantType {
  if (given.isReferenceObject()) return given;
  return given.isArray() ? (given as ArrayValueObject).mapValue(read) : read(given as BaseValueObject);
}

function dateOf(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const read = readTypedText(String(value.getValue()), { numberFormat: "General" });
  return read.kind === "number" ? NumberValueObject.create(read.value) : refused();
}

/** Years, months, hours or seconds in a format; what it shows literally, and `[Red]`, are none. */
const isMomentFormat = (format: string): boolean => /[ymhs]/i.test(format.replace(/"[^"]*"|\[[^[\]h]*\]/gi, ""));

/** The part of a text that is read as a date or a time; no number, percentage or amount is one. */
const partOf =
  (part: (serial: number) => number) =>
  (value: BaseValueObject): BaseValueObject => {
    if (value.isError()) return value;
    if (!value.isString()) return refused();
    const read = readTypedText(String(value.getValue()), { numberFormat: "General" });
    const isMoment = read.kind === "number" && read.numberFormat !== undefined && isMomentFormat(read.numberFormat);
    return isMoment ? NumberValueObject.create(part(read.value)) : refused();
  };

function wrap(
  functions: IFunctionService,
  name: string,
  by: (old: DateFunction["calculate"]) => DateFunction["calculate"],
): void {
  const found = functions.getExecutor(name) as DateFunction | null;
  if (found) found.calculate = by(found.calculate.bind(found));
}

/**
 * Functions of dates read texts as a Chinese Excel reads what is typed (2024年1月2日, 下午2:30). Univer 0.25.1 knows English ones only,
 * and a day early some of them, by the computer's time zone; DATEVALUE takes 2024.1.2, which is none.
 */
export function readDatesInTexts(functions: IFunctionService): void {
  for (const [name, dates] of Object.entries(DATES))
    wrap(functions, name, (old) => (...values) => {
      const read = values.map((value, index) => (value && dates.includes(index) ? perValue(value, dateOf) : value));
      return old(...read);
    });
  const whole = partOf(Math.floor);
  // What was rounded to a day's seconds stays so without its day.
  const timeOfDay = partOf((serial) => Math.round((serial - Math.floor(serial)) * 86_400_000) / 86_400_000);
  wrap(functions, "DATEVALUE", () => (text) => perValue(text, whole));
  wrap(functions, "TIMEVALUE", () => (text) => perValue(text, timeOfDay));
}
