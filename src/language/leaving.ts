import { firstCharacters } from "./characters";

/**
 * The door for every text of a workbook, a file's name or an argument that leaves the program: to a terminal, a report, the
 * clipboard. What stands in a cell must not move the cursor, make a line of its own, or turn the reading direction round.
 */

/** Blanks and whatever makes a line, whichever program shows it: form feed, next line, line separator. */
const blanks = /[\s\u0085\u2028\u2029]+/gu;
const endOfLine = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Controls of C0 and C1, signs that turn the reading direction round, and halves of pairs. */
const controls = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;

const DELETE = 0x7f;

/** Escape as ␛, others by their number: a reader sees that there is something, and what. */
function shown(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === DELETE) return "\u2421";
  if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Halves of surrogate pairs as �: strict readers of UTF-8 and JSON refuse them. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\uFFFD");

/** A text of ours, with others put into it: its line breaks stay, nothing else that controls a terminal does. */
export const withoutControls = (text: string): string => text.replace(endOfLine, "\n").replace(controls, shown);

/** A text of somebody else as a part of a line: on one line, blanks folded, everything invisible made visible. */
export const onOneLine = (text: string): string => text.trim().replace(blanks, " ").replace(controls, shown);

/** A name on one line, and not all of one that nobody would read to its end. */
export function shortened(text: string, most: number): string {
  const line = onOneLine(text);
  return line.length > most ? `${firstCharacters(line, most)}…` : line;
}

type Arguments = Readonly<Record<string, string | number>>;

/** What is put into a sentence of ours, each text on one line. */
export const argumentsOnOneLine = (args: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? onOneLine(value) : value]),
  );
