import { shareOf } from "../spreadsheet/typedText/decimal";
import { RuleError, type RuleErrorKind } from "../rubric/ruleError";
import { ruleByName } from "../rubric/rules";
import { functions } from "./functions";
import { NotComputable, type FormulaTree } from "./formulaTree";
import {
  compare,
  ErrorValue,
  fail,
  Failure,
  isRange,
  single,
  toBoolean,
  toNumber,
  toText,
  type Operand,
  type Value,
} from "./value";

/** Reads what a reference in a formula names: a cell's value, or a range's. */
export type Lookup = (reference: string) => Operand;

const RULE = /^(?:RUBRIC\.|_XLDUDF_RUBRIC_)(\w+)$/;

const ERRORS: Readonly<Record<RuleErrorKind, string>> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};

const plain = (value: Value): unknown => (value instanceof ErrorValue ? value.text : value);
const argumentOf = (operand: Operand): unknown =>
  isRange(operand) ? operand.map((row) => row.map(plain)) : plain(operand);

/** A scoring rule, as the add-in's function computes it. */
function byRule(name: string, operands: readonly Operand[]): Value {
  const rule = ruleByName(name);
  if (!rule) throw new NotComputable(name);
  try {
    return rule.score(operands.map(argumentOf));
  } catch (error) {
    throw error instanceof RuleError ? fail(ERRORS[error.kind]) : error;
  }
}

function choice(args: readonly FormulaTree[], lookup: Lookup): Operand {
  const [condition, yes, no] = args;
  if (!condition) throw new NotComputable("IF");
  const branch = toBoolean(evaluate(condition, lookup)) ? yes : no;
  return branch ? evaluate(branch, lookup) : false;
}

/** An error is no number, and ISNUMBER gives none itself. */
function isNumber(arg: FormulaTree | undefined, lookup: Lookup): boolean {
  try {
    const operand = arg ? evaluate(arg, lookup) : null;
    return typeof (isRange(operand) ? single(operand) : operand) === "number";
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

function call(name: string, args: readonly FormulaTree[], lookup: Lookup): Operand {
  if (name === "IF") return choice(args, lookup);
  if (name === "ISNUMBER") return isNumber(args[0], lookup);
  const operands = args.map((arg) => evaluate(arg, lookup));
  const rule = RULE.exec(name)?.[1];
  if (rule !== undefined) return byRule(rule, operands);
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!known) throw new NotComputable(name);
  return known(...operands);
}

function divide(left: number, right: number): number {
  if (right === 0) throw fail("#DIV/0!");
  return left / right;
}

const binary: Readonly<Record<string, (left: Operand, right: Operand) => Value>> = {
  "+": (left, right) => toNumber(left) + toNumber(right),
  "-": (left, right) => toNumber(left) - toNumber(right),
  "*": (left, right) => toNumber(left) * toNumber(right),
  "/": (left, right) => divide(toNumber(left), toNumber(right)),
  "&": (left, right) => toText(left) + toText(right),
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  ">": (left, right) => compare(left, right) > 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">=": (left, right) => compare(left, right) >= 0,
};

/**
 * What a formula gives.
 * @throws NotComputable where it holds something unknown; Failure where Excel would show an error
 */
export function evaluate(tree: FormulaTree, lookup: Lookup): Operand {
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "reference":
      return lookup(tree.text);
    case "call":
      return call(tree.name, tree.args, lookup);
    case "negative":
      return -toNumber(evaluate(tree.of, lookup));
    case "percent":
      return shareOf(toNumber(evaluate(tree.of, lookup)));
    case "binary": {
      const compute = binary[tree.operator];
      if (!compute) throw new NotComputable(tree.operator);
      return compute(evaluate(tree.left, lookup), evaluate(tree.right, lookup));
    }
  }
}

/** The value that a cell shows for its formula: an error as a value, a blank as 0. @throws NotComputable */
export function cellResult(tree: FormulaTree, lookup: Lookup): Value {
  try {
    const result = evaluate(tree, lookup);
    const value = isRange(result) ? result[0]?.[0] : result;
    return value ?? 0;
  } catch (error) {
    if (error instanceof Failure) return error.value;
    throw error;
  }
}
