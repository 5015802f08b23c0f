import { columnLetters } from "../../sheet/address";
import { formColumns as columns } from "./columns";

/** Signs that count as no text, as in `src/rubric/justification`. */
const signs = ["-", "—", "/", "*", "…"];

/**
 * Native functions only: Excel evaluates no custom function in conditional formats.
 * @param row the first scored line's row on the sheet, from 1
 */
export function deductionMarkFormula(row: number): string {
  const [weight, score, text] = [columns.weight, columns.score, columns.justification].map(
    (column) => `$${columnLetters(column)}${row}`,
  );
  const words = signs.reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","")`, text ?? "");
  return `=AND(ISNUMBER(${score}),ISNUMBER(${weight}),ROUND(${score},2)<ROUND(${weight},2),LEN(TRIM(${words}))=0)`;
}

const shape =
  /^=AND\(ISNUMBER\((\$[A-Z]+\d+)\),ISNUMBER\((\$[A-Z]+\d+)\),ROUND\(\1,2\)<ROUND\(\2,2\),LEN\(TRIM\(SUBSTITUTE\(/;

/** Tells the form's own conditional format from a user's, wherever rows and columns have moved. */
export const isDeductionMark = (formula: unknown): boolean => typeof formula === "string" && shape.test(formula);
