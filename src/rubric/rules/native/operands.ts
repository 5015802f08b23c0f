import { shareOf } from "../../../spreadsheet/typedText/decimal";
import type { FormulaText } from "../rule";

/** A reference, a name, a numeral or a text: nothing that an operator around it could tear apart. */
const atom = /^(?:"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.[\]]+)!)?[\p{L}\p{N}_.$:]+%?)$/u;

/** True for `(…)` whose first bracket closes at the end; texts inside may hold brackets. */
function isBracketed(text: string): boolean {
  if (!text.startsWith("(")) return false;
  const bare = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => "_".repeat(quoted.length));
  let depth = 0;
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === "(") depth++;
    else if (bare[at] === ")" && --depth === 0) return at === bare.length - 1;
  }
  return false;
}

const operand = (text: string): string => (atom.test(text) || isBracketed(text) ? text : `(${text})`);

/** The arguments of a native formula by position, in brackets where they are expressions; null where left out. */
export const operands = (args: readonly FormulaText[], count: number): FormulaText[] =>
  Array.from({ length: count }, (_, at) => {
    const text = args[at]?.trim() ?? "";
    return text === "" ? null : operand(text);
  });

const numeral = /^\(?[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?%?\)?$/i;
export const isNumeral = (text: string): boolean => numeral.test(text);

/** What a numeral says (`0.5`, `50%`, `(-1)`); null where the operand is none. */
export function numberOf(text: string): number | null {
  if (!isNumeral(text)) return null;
  const digits = text.replace(/[()%]/g, "");
  return text.includes("%") ? shareOf(Number(digits)) : Number(digits);
}

const quoted = /^"((?:[^"]|"")*)"$/;

/** What a literal says; undefined where the argument is an expression. */
export function literal(text: string): string | undefined {
  const match = quoted.exec(text);
  if (match) return (match[1] ?? "").replaceAll('""', '"');
  return isNumeral(text) || /^(?:TRUE|FALSE)$/i.test(text) ? text : undefined;
}

/** `C5*0.5`; once is the count itself. */
export const times = (count: string, each: string): string => (each === "1" ? count : `${count}*${each}`);

/** Texts in formulas end at 255 characters. */
const LONGEST_TEXT = 255;

export const fitsFormula = (text: string): boolean => text.length <= LONGEST_TEXT;
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
