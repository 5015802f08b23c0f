import type { ScoringRule } from "../../src/rubric/rules/rule";

/** What stands in an input cell; null is a blank, `""` the text that a formula gives. */
export type Cell = number | string | boolean | null;

/** One argument as a person would give it. */
export type Operand =
  | { readonly as: "literal"; readonly value: number | string | boolean }
  | { readonly as: "cell"; readonly value: Cell }
  | { readonly as: "range"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly as: "left out" };

/** What a parameter takes. Where a number belongs, native formulas take no text, numerals included. */
export type Takes = "number" | "word";

/** One call that every judge computes. */
export interface JudgedCase {
  readonly rule: ScoringRule;
  readonly operands: readonly Operand[];
  readonly takes: readonly Takes[];
}

/** What a cell shows: a number, a text, a truth value or one of Excel's errors (`#VALUE!`). */
export type Outcome = number | string | boolean;

/** The cells that an operand needs; none for a literal. */
export function cellsOf(operand: Operand): readonly (readonly Cell[])[] {
  if (operand.as === "cell") return [[operand.value]];
  return operand.as === "range" ? operand.rows : [];
}

/** True where a truth value stands anywhere: LibreOffice counts it as a number, Excel does not. */
export function hasBoolean({ operands }: JudgedCase): boolean {
  return operands.some((operand) =>
    operand.as === "literal"
      ? typeof operand.value === "boolean"
      : cellsOf(operand)
          .flat()
          .some((cell) => typeof cell === "boolean"),
  );
}

/** For messages: `SCORE_RATIO(0.5, "x", [1; 2], —)`. */
export function inWords({ rule, operands }: JudgedCase): string {
  const words = operands.map((operand) => {
    if (operand.as === "left out") return "—";
    if (operand.as === "range") {
      return `[${operand.rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(", ")).join("; ")}]`;
    }
    return operand.as === "literal" ? JSON.stringify(operand.value) : `cell ${JSON.stringify(operand.value)}`;
  });
  return `${rule.name}(${words.join(", ")})`;
}
