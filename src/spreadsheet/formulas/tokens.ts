/** One piece of a formula; blanks between pieces belong to none. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the formula. */
  readonly text: string;
  /** Where it stands: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

export type TokenKind =
  /** A name in front of `(`. */
  | "function"
  | "open"
  | "close"
  | "comma"
  /** `"…"`, quotes inside doubled. */
  | "text"
  | "number"
  /** A reference with its sheet (`'测算底稿'!$C$5:C16`, `A:A`, `B2#`, `Table[Column]`), a defined name, TRUE or FALSE, an error. */
  | "operand"
  /** `{1,2;3,4}` as one. */
  | "array"
  | "operator";

const blanks = /\s+/y;

const quoted = "'(?:[^']|'')*'";
// In the names of a table's columns `'` stands before brackets.
const bracketed = "\\[(?:'.|[^\\[\\]']|\\[(?:'.|[^\\[\\]'])*\\])*\\]";
const error = "#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|BUSY!|[A-Z]+!)";
const operand = `(?:${quoted}|${bracketed}|${error}|[\\p{L}\\p{N}_.$\\\\?!:])+#?`;

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["array", /\{(?:[^"{}]|"(?:[^"]|"")*"(?!"))*\}/y],
  // Not the rows of `1:3`, nor the digits that a name goes on from.
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.$:!])/iuy],
  ["operand", new RegExp(operand, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@;]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
];

function tokenAt(formula: string, start: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) {
      const end = start + text.length;
      return { kind: kind === "operand" && formula[end] === "(" ? "function" : kind, text, start, end };
    }
  }
  return null;
}

/**
 * Splits a formula as Excel's API gives it (English names, commas between arguments) into its pieces.
 * @param formula with or without the leading `=`, which is an operator among others
 * @returns null where something cannot be read, such as an unfinished text
 */
export function tokenise(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    blanks.lastIndex = at;
    at += blanks.exec(formula)?.[0].length ?? 0;
    if (at >= formula.length) break;
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
