/** Excel would not take a longer one. */
const LONGEST = 8192;

// No name is longer: without a bound each place of a text would be tried to the text's end.
const token =
  /"[^"]*"|'[^']{0,80}'!|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w(])|[A-Za-z_][\w.]{0,254}(?=\()|[\p{L}_][\p{L}\p{N}_.]{0,80}!|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+|[-+*/^&=<>%(),:;{} ]|TRUE|FALSE/guy;

/** Whether all of a text is what formulas are made of: references, numbers, texts in quotes, functions, operators. */
function isMadeOfTokens(text: string): boolean {
  let depth = 0;
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text)?.[0];
    if (found === undefined) return false;
    if (found === "(") depth++;
    if (found === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * The formula that a typed text stands for, with its `=`; undefined where it is none. `+A1*2` and `-SUM(A1:A3)` are formulas in
 * Excel too. Where the rest is no formula (`-无`, `+86 20 1234`), Excel only complains; then the text stays a text.
 */
export function formulaOf(text: string): string | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith("=")) return text;
  if (text.startsWith("＝")) return `=${text.slice(1)}`;
  const isCalculation = /^[+-]/.test(text) && text.length < LONGEST && /[\w)"%]\s*$/.test(text);
  return isCalculation && /[A-Za-z$(]|\d\s*[-+*/^&]/.test(text.slice(1)) && isMadeOfTokens(text)
    ? `=${text}`
    : undefined;
}
