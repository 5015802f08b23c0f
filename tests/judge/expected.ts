import type { RuleErrorKind } from "../../src/rubric/ruleError";
import { RuleError } from "../../src/rubric/ruleError";
import type { Cell, JudgedCase, Operand, Outcome, Takes } from "./case";

const errors: Readonly<Record<RuleErrorKind, string>> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};

/** No rule reads it as a number. */
const UNREADABLE = "unreadable";

/** The documented difference: TypeScript reads numerals in text cells, native formulas take no text at all. */
const asNative = (cell: Cell, takes: Takes | undefined): Cell =>
  takes === "number" && typeof cell === "string" && cell !== "" ? UNREADABLE : cell;

function argument(operand: Operand, takes: Takes | undefined): unknown {
  switch (operand.as) {
    case "left out":
      return null;
    case "range":
      return operand.rows.map((row) => row.map((cell) => asNative(cell, takes)));
    case "cell":
    case "literal":
      return asNative(operand.value, takes);
  }
}

/** What TypeScript gives, an error as the text that its cell shows. */
export function scoreOf({ rule }: JudgedCase, args: readonly unknown[]): Outcome {
  try {
    return rule.score(args);
  } catch (error) {
    if (error instanceof RuleError) return errors[error.kind];
    throw error;
  }
}

/** What the native formula of a case has to give. */
export function expected(judged: JudgedCase): Outcome {
  return scoreOf(
    judged,
    judged.operands.map((operand, at) => argument(operand, judged.takes[at])),
  );
}
