import { isBlank, parseNumeral } from "../../argument";
import type { FormulaText } from "../rule";
import { choiceOf, type Vocabulary } from "../words";
import { isEmpty } from "./guards";
import { literal, textLiteral } from "./operands";

/**
 * True where a cell holds one of the words; Excel's `=` ignores upper and lower case as the rule does. The words stand
 * first: Univer 0.25 compares an array with one value, but not one value with an array.
 */
export function isWord(cell: string, words: readonly string[]): string {
  // The truth value and the number are no texts for `=`.
  const items = words.flatMap((word) =>
    /^(TRUE|FALSE|[01])$/.test(word) ? [textLiteral(word), word] : [textLiteral(word)],
  );
  return `OR({${items.join(",")}}=${cell})`;
}

/** An optional number: its usual value where left out, and where the cell is blank. */
export interface OptionalNumber {
  readonly value: string;
  /** What has to be checked; nothing where the rule's own value stands. */
  readonly given: readonly string[];
}

export function optionalNumber(text: FormulaText, usual: number | string): OptionalNumber {
  const written = text === null ? "" : literal(text);
  if (text === null || written === "") return { value: String(usual), given: [] };
  // One token, so that it can be read back.
  const plain = text.endsWith("%") ? String(parseNumeral(text) ?? text) : text;
  const value = written === undefined ? `IF(${isEmpty(text)},${usual},${text})` : plain;
  return { value, given: [value] };
}

/** A choice by words: known when the formula is written, or asked of the cell. */
export interface OptionalChoice<Choice extends string> {
  /** Conditions for `#VALUE!`. */
  readonly unreadable: readonly string[];
  /** Takes the expression of each choice and gives the one to use. */
  readonly pick: (expressions: Readonly<Record<Choice, string>>) => string;
}

/** @returns null where a literal is none of the words: then the call stays as it is, with its own message */
export function optionalChoice<Choice extends string>(
  text: FormulaText,
  vocabulary: Vocabulary<Choice>,
  usual: NoInfer<Choice>,
): OptionalChoice<Choice> | null {
  const word = text === null ? "" : literal(text);
  if (text === null || word !== undefined) {
    const choice = isBlank(word) ? usual : choiceOf(word, vocabulary);
    return choice === null ? null : { unreadable: [], pick: (expressions) => expressions[choice] };
  }
  const choices = Object.keys(vocabulary) as Choice[];
  const others = choices.filter((choice) => choice !== usual);
  const last = others.pop() ?? usual;
  const isUsual = `OR(${isEmpty(text)},${isWord(text, vocabulary[usual])})`;
  return {
    unreadable: [
      `AND(${text}<>"",NOT(${isWord(
        text,
        choices.flatMap((choice) => vocabulary[choice]),
      )}))`,
    ],
    pick: (expressions) => {
      const rest = others.reduceRight(
        (otherwise, choice) => `IF(${isWord(text, vocabulary[choice])},${expressions[choice]},${otherwise})`,
        expressions[last],
      );
      // A blank first: it equals 0 and FALSE, which are words for no.
      return `IF(${isUsual},${expressions[usual]},${rest})`;
    },
  };
}
