/** Signs that count as no text, as in `src/rubric/justification`. */
const signs = ["-", "—", "/", "*", "…"];

/**
 * Native functions only: Excel evaluates no custom function in conditional formats.
 * @param weight `$F13`, or the points where the form has no column for them
 * @param score and text as `$I13`, in the first row of the range
 */
export function deductionMarkFormula(weight: string, score: string, text: string): string {
  const words = signs.reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","")`, text);
  return `=AND(ISNUMBER(${score}),ISNUMBER(${weight}),ROUND(${score},2)<ROUND(${weight},2),LEN(TRIM(${words}))=0)`;
}

const shape =
  /^=AND\(ISNUMBER\((\$[A-Z]+\d+)\),ISNUMBER\((\$[A-Z]+\d+|[\d.]+)\),ROUND\(\1,2\)<ROUND\(\2,2\),LEN\(TRIM\(SUBSTITUTE\(/;

/** Tells the form's own conditional format from a user's, wherever rows and columns have moved. */
export const isDeductionMark = (formula: unknown): boolean => typeof formula === "string" && shape.test(formula);
