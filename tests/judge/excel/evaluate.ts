import { compare, toText, type Value } from "../excelBehaviour";
import { functions, truth, type Argument } from "./functions";
import type { Node } from "./formula";
import { ExcelError, finite, isMatrix, number, pairwise } from "./values";

/** Gives the cells of a reference, row by row. */
export type Cells = (reference: string) => readonly (readonly Value[])[];

const arithmetic: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  "+": (left, right) => finite(number(left) + number(right)),
  "-": (left, right) => finite(number(left) - number(right)),
  "*": (left, right) => finite(number(left) * number(right)),
  "/": (left, right) => {
    const [dividend, divisor] = [number(left), number(right)];
    if (divisor === 0) throw new ExcelError("#DIV/0!");
    return finite(dividend / divisor);
  },
  "&": (left, right) => toText(left) + toText(right),
  "^": (left, right) => finite(number(left) ** number(right)),
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  ">": (left, right) => compare(left, right) > 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">=": (left, right) => compare(left, right) >= 0,
};

const unary: Readonly<Record<string, (value: Value) => Value>> = {
  "-": (value) => -number(value),
  "+": (value) => value,
  "%": (value) => number(value) / 100,
};

/** A single cell stands for itself, more than one for a range. */
function reference(text: string, cells: Cells): Argument {
  const rows = cells(text);
  return { rows, isRange: true };
}

const scalar = (argument: Argument): Value => (isMatrix(argument) ? (argument.rows[0]?.[0] ?? null) : argument);

/** A reference to one cell is its value to an operator. */
const operand = (argument: Argument): Argument =>
  isMatrix(argument) && argument.rows.length === 1 && argument.rows[0]!.length === 1 ? scalar(argument) : argument;

function choose(args: readonly (Node | null)[], cells: Cells): Argument {
  const [condition = null, then = null, otherwise] = args;
  const isMet = condition !== null && truth(scalar(compute(condition, cells)));
  const branch = isMet ? then : otherwise;
  // A branch that is not there is FALSE, an empty one 0.
  if (branch === undefined) return false;
  return branch === null ? 0 : compute(branch, cells);
}

function compute(node: Node, cells: Cells): Argument {
  switch (node.kind) {
    case "value":
      return node.value;
    case "error":
      throw new ExcelError(node.error);
    case "reference":
      return reference(node.text, cells);
    case "array":
      return { rows: node.rows.map((row) => row.map((item) => scalar(compute(item, cells)))), isRange: false };
    case "unary":
      return pairwise(operand(compute(node.operand, cells)), null, unary[node.operator]!);
    case "binary":
      return pairwise(
        operand(compute(node.left, cells)),
        operand(compute(node.right, cells)),
        arithmetic[node.operator]!,
      );
    case "call": {
      if (node.name === "IF") return choose(node.args, cells);
      const called = functions[node.name];
      if (!called) throw new Error(`the table of Excel's behaviour has no ${node.name}`);
      return called(...node.args.map((arg) => (arg === null ? null : compute(arg, cells))));
    }
  }
}

/** What a cell with this formula shows: a blank is 0. */
export function evaluate(node: Node, cells: Cells): number | string | boolean {
  try {
    return scalar(compute(node, cells)) ?? 0;
  } catch (error) {
    if (error instanceof ExcelError) return error.message;
    throw error;
  }
}
