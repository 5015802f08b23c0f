import type { FormulaText } from "../rule";
import type { Vocabulary } from "../words";
import { textLiteral } from "./operands";

/** What an optional number may be: left out, or any expression. */
export const given: readonly FormulaText[] = ["", null];

/** What an optional choice may be: left out, one of the words, or any expression. */
export const chosen = <Choice extends string>(vocabulary: Vocabulary<Choice>): readonly FormulaText[] => [
  "",
  ...Object.values<readonly string[]>(vocabulary).map(([first = ""]) => textLiteral(first)),
  null,
];

/**
 * The argument lists of a rule for reading its native formula back: so many required arguments, then each of the optional
 * ones in every way that it may be given.
 */
export const shapesOf = (
  required: number,
  ...optional: readonly (readonly FormulaText[])[]
): readonly (readonly FormulaText[])[] =>
  optional.reduce<readonly (readonly FormulaText[])[]>(
    (shapes, ways) => ways.flatMap((way) => shapes.map((shape) => [...shape, way])),
    [Array<null>(required).fill(null)],
  );
