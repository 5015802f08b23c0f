import { compare, ErrorValue, type Value } from "./value";

const CRITERION = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/;

const holds: Readonly<Record<string, (difference: number) => boolean>> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

/** What COUNTIF and SUMIF take: `<=1`, or a content; only contents of the same kind meet it. */
export function criterion(text: string): (value: Value) => boolean {
  const [, operator = "=", operand = ""] = CRITERION.exec(text) ?? [];
  const wanted = operand !== "" && Number.isFinite(Number(operand)) ? Number(operand) : operand;
  const test = holds[operator];
  return (value) =>
    test !== undefined &&
    value !== null &&
    !(value instanceof ErrorValue) &&
    typeof value === typeof wanted &&
    test(compare(value, wanted));
}
