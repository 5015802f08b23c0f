import { Optional } from "@sinclair/typebox/type";
import { closed, oneWordOf, type Shape } from "../shape";

/** What is evaluated: a whole department, one project; `upload` is the sheet that a budget system takes in. */
export const kindShape = oneWordOf(["department", "project", "upload"]);

export type PackKind = Shape<typeof kindShape>;

/**
 * How a line is scored from its own target and result: met is full, unmet in proportion. What is left where less is better
 * and more was used differs: `ratio` is target ÷ result, `double` goes down in a straight line and reaches 0 at twice the target.
 */
export const rowScoringShape = closed({
  less: oneWordOf(["ratio", "double"]),
  /** The column that says ≥, ≤, ＝ or 定性; left out where the sign stands before the target. */
  sign: Optional(oneWordOf(["operator", "nature"])),
});

export type RowScoring = Shape<typeof rowScoringShape>;
