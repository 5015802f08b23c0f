import { roundScore } from "../rubric/rounding";
import { criterion } from "./criterion";
import { textFunctions } from "./textFunctions";
import { ErrorValue, fail, Failure, isRange, toBoolean, toNumber, toText, type Operand, type Value } from "./value";

/** The cells of a range, or the one value. */
const valuesOf = (operand: Operand): readonly Value[] => (isRange(operand) ? operand.flat() : [operand]);
const all = (operands: readonly Operand[]): readonly Value[] => operands.flatMap(valuesOf);

/** Numbers as SUM takes them: texts and truths in cells are passed over, an error is the result. */
const numbers = (operands: readonly Operand[]): readonly number[] =>
  all(operands).flatMap((value) => {
    if (value instanceof ErrorValue) throw new Failure(value);
    return typeof value === "number" ? [value] : [];
  });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** For ranges and their criteria in turns: which cells meet all of them. */
function meeting(pairs: readonly Operand[]): readonly boolean[] {
  const tests = pairs.flatMap((range, at) =>
    at % 2 === 0 ? [{ values: valuesOf(range), meets: criterion(toText(pairs[at + 1] ?? null)) }] : [],
  );
  return (tests[0]?.values ?? []).map((_, index) => tests.every(({ values, meets }) => meets(values[index] ?? null)));
}

function root(value: number): number {
  if (value < 0) throw fail("#NUM!");
  return Math.sqrt(value);
}

/** Excel's functions as the forms' formulas use them; each takes computed operands. */
export const functions: Readonly<Record<string, (...operands: readonly Operand[]) => Value>> = {
  ...textFunctions,
  AND: (...operands) => operands.every(toBoolean),
  COUNT: (...operands) => all(operands).filter((value) => typeof value === "number").length,
  COUNTA: (...operands) => all(operands).filter((value) => value !== null).length,
  COUNTBLANK: (operand = null) => valuesOf(operand).filter((value) => value === null || value === "").length,
  COUNTIF: (...pair) => meeting(pair).filter(Boolean).length,
  COUNTIFS: (...pairs) => meeting(pairs).filter(Boolean).length,
  MAX: (...operands) => Math.max(...(numbers(operands).length > 0 ? numbers(operands) : [0])),
  MIN: (...operands) => Math.min(...(numbers(operands).length > 0 ? numbers(operands) : [0])),
  NOT: (operand = null) => !toBoolean(operand),
  OR: (...operands) => operands.some(toBoolean),
  ROUND: (value = null, digits = null) => roundScore(toNumber(value), toNumber(digits)),
  ROWS: (operand = null) => (isRange(operand) ? operand.length : 1),
  SQRT: (value = null) => root(toNumber(value)),
  SUM: (...operands) => sum(numbers(operands)),
  SUMIF: (range = null, wanted = null, summed = range) => {
    const values = valuesOf(summed);
    return sum(numbers(meeting([range, wanted]).flatMap((meets, index) => (meets ? [values[index] ?? null] : []))));
  },
};
