import { isBlank, parseNumeral } from "../../argument";
import type { FormulaText } from "../rule";
import { choiceOf, type Vocabulary } from "../words";
import { isEmpty } from "./condition";
import { literal, textLiteral } from "./operands";

/**
 * True where a cell holds one of the words; Excel's `=` ignores upper and lower case as the rule does. Joined to a text, so
 * that TRUE and 1 are words as well, and a blank is neither 0 nor FALSE. The words stand first: Univer 0.25 compares an
 * array with one value, but not one value with an array.
 */
export const isWord = (cell: string, words: readonly string[]): string =>
  `OR({${words.map(textLiteral).join(",")}}=${cell}&"")`;

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

/** Takes what to write for each choice, and gives what to write: for the one that is known, or asking the cell. */
export type Choose<Choice extends string> = (write: (choice: Choice) => string) => string;

/**
 * A choice by words.
 * @param usual what a blank stands for; null where a blank has been asked for before
 * @returns null where a literal is none of the words: then the call stays as it is, with its own message
 */
export function choiceBy<Choice extends string>(
  text: FormulaText,
  vocabulary: Vocabulary<Choice>,
  usual: NoInfer<Choice> | null,
): Choose<Choice> | null {
  const word = text === null ? "" : literal(text);
  if (text === null || word !== undefined) {
    const choice = isBlank(word) ? usual : choiceOf(word, vocabulary);
    return choice === null ? null : (write) => write(choice);
  }
  const choices = Object.keys(vocabulary) as Choice[];
  return (write) =>
    choices.reduceRight((otherwise, choice) => {
      const words = choice === usual ? ["", ...vocabulary[choice]] : vocabulary[choice];
      return `IF(${isWord(text, words)},${write(choice)},${otherwise})`;
    }, "#VALUE!");
}
