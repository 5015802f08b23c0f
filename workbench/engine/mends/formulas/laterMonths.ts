import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

interface MonthsFunction {
  calculate(start: FunctionVariantType, months: FunctionVariantType): FunctionVariantType;
}

const DAY = 86_400_000;

/** The day of the month of a serial number from 1 March 1900 on. */
const dayOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY).getUTCDate();

/** The one value of a single cell, or the one at a place. */
const at = (given: FunctionVariantType, row: number, column: number): BaseValueObject | undefined => {
  if (!given.isArray()) return given as BaseValueObject;
  const array = given as ArrayValueObject;
  const last = (count: number, index: number): number => (count === 1 ? 0 : index);
  return array.get(last(array.getRowCount(), row), last(array.getColumnCount(), column)) ?? undefined;
};

/**
 * EDATE ends with the month where that has no such day: Univer 0.25.1 goes on into the next one (a month after 31 January is 2 March
 * there). Its result is a plain number, as in Excel.
 */
export function endWithMonths(functions: IFunctionService): void {
  const edate = functions.getExecutor("EDATE") as MonthsFunction | null;
  if (!edate) return;
  const calculate = edate.calculate.bind(edate);
  edate.calculate = (start, months) => {
    const results = calculate(start, months);
    const ended = (result: BaseValueObject, row = 0, column = 0): BaseValueObject => {
      const from = at(start, row, column);
      if (!result.isNumber() || !from || from.isError()) return result;
      const serial = Number(result.getValue());
      const day = dayOf(serial);
      return NumberValueObject.create(day < dayOf(Number(from.getValue())) ? serial - day : serial);
    };
    if (!results.isArray()) return ended(results as BaseValueObject);
    return (results as ArrayValueObject).mapValue(ended);
  };
}
