import { countsAsTyped, digits15, isNumber, logicalsIn, numbersIn, toBoolean, type Value } from "../excelBehaviour";
import { ExcelError, finite, isMatrix, number, pairwise, type Matrix } from "./values";

/** Left-out arguments arrive as null. */
export type Argument = Value | Matrix;
type ExcelFunction = (...args: readonly Argument[]) => Argument;

const cells = (argument: Argument): readonly Value[] => (isMatrix(argument) ? argument.rows.flat() : [argument]);

function single(argument: Argument): Value {
  const [value = null] = cells(argument);
  return value;
}

export function truth(value: Value): boolean {
  const given = toBoolean(value);
  if (given === "#VALUE!") throw new ExcelError(given);
  return given;
}

const truths = (args: readonly Argument[]): boolean[] => {
  const found = args.flatMap((argument) => (isMatrix(argument) ? logicalsIn(cells(argument)) : [truth(argument)]));
  if (found.length === 0) throw new ExcelError("#VALUE!");
  return found;
};

const numbers = (args: readonly Argument[]): number[] =>
  args.flatMap((argument) => (isMatrix(argument) ? numbersIn(cells(argument)) : [number(argument)]));

function round(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(digits15(value)).toExponential().split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + places}`);
  if (shifted >= 1e15) return digits15(value);
  const [whole = "0", power = "0"] = Math.round(shifted).toExponential().split("e");
  return finite(Math.sign(value) * Number(`${whole}e${Number(power) - places}`));
}

/** `<=1`, `>1`, or a value that is to be equal. */
function criterion(text: Value): (cell: Value) => boolean {
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(text)) ?? [];
  const [sign, operand] = [match[1] ?? "=", Number(match[2])];
  const holds: Readonly<Record<string, (cell: number) => boolean>> = {
    "=": (cell) => cell === operand,
    "<=": (cell) => cell <= operand,
    ">=": (cell) => cell >= operand,
    "<": (cell) => cell < operand,
    ">": (cell) => cell > operand,
    "<>": (cell) => cell !== operand,
  };
  return (cell) => isNumber(cell) && holds[sign]!(cell);
}

/** 0 where there is no number at all. */
const extreme = (pick: (...values: number[]) => number, found: readonly number[]): number =>
  found.length === 0 ? 0 : pick(...found);

const each = (test: (value: Value) => Value) => (argument: Argument) =>
  isMatrix(argument) ? pairwise(argument, 0, test) : test(argument);

/** Those that native formulas use; IF is not among them, since it computes one branch only. */
export const functions: Readonly<Record<string, ExcelFunction>> = {
  AND: (...args) => truths(args).every(Boolean),
  OR: (...args) => truths(args).some(Boolean),
  NOT: (value = null) => !truth(single(value)),
  ISNUMBER: each(isNumber),
  ISTEXT: each((value) => typeof value === "string"),
  ISLOGICAL: each((value) => typeof value === "boolean"),
  ISBLANK: each((value) => value === null),
  N: (value = null) => (typeof single(value) === "string" ? 0 : Number(single(value))),
  COUNT: (...args) =>
    args.flatMap((argument) =>
      isMatrix(argument) ? numbersIn(cells(argument)) : cells(argument).filter(countsAsTyped),
    ).length,
  COUNTA: (...args) => args.flatMap(cells).filter((cell) => cell !== null).length,
  COUNTBLANK: (range = null) => cells(range).filter((cell) => cell === null || cell === "").length,
  COUNTIF: (range = null, test = null) => cells(range).filter(criterion(single(test))).length,
  SUMIF: (range = null, test = null, sums = range) => {
    const fits = criterion(single(test));
    const all = cells(sums);
    return finite(
      numbersIn(cells(range).flatMap((cell, at) => (fits(cell) ? [all[at] ?? null] : []))).reduce((a, b) => a + b, 0),
    );
  },
  SUM: (...args) => finite(numbers(args).reduce((sum, value) => sum + value, 0)),
  SUMPRODUCT: (...args) => {
    const columns = args.map(cells);
    if (columns.some(({ length }) => length !== columns[0]!.length)) throw new ExcelError("#VALUE!");
    const product = (at: number): number =>
      columns.reduce((all, column) => all * (isNumber(column[at]!) ? column[at] : 0), 1);
    return finite(columns[0]!.reduce<number>((sum, _, at) => sum + product(at), 0));
  },
  PRODUCT: (...args) => finite(numbers(args).reduce((all, value) => all * value, 1)),
  MIN: (...args) => extreme(Math.min, numbers(args)),
  MAX: (...args) => extreme(Math.max, numbers(args)),
  ABS: each((value) => Math.abs(number(value))),
  SIGN: each((value) => Math.sign(number(value))),
  INT: each((value) => Math.floor(number(value))),
  TRUNC: each((value) => Math.trunc(number(value))),
  ROUND: (value = null, places = null) => {
    const digits = number(single(places));
    return each((cell) => round(number(cell), Math.trunc(digits)))(value);
  },
  ROWS: (range = null) => (isMatrix(range) ? range.rows.length : 1),
  COLUMNS: (range = null) => (isMatrix(range) ? (range.rows[0]?.length ?? 0) : 1),
  NA: () => {
    throw new ExcelError("#N/A");
  },
  VALUE: (text = null) => number(single(text)),
  TEXT: (value = null, format = null) => {
    if (single(format) !== "0.00000000000000E+00") throw new Error(`TEXT with ${String(single(format))}`);
    return digits15(number(single(value))).toExponential(14);
  },
};
