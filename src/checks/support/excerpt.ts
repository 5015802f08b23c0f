import { lastCharacters } from "../../language/characters";
import { onOneLine, shortened } from "../../language/leaving";

const longest = 40;

/** A text as a message quotes it: on one line, and not all of a long one. */
export const excerpt = (text: string): string => shortened(text, longest);

/** The end of a text as a message quotes it. */
export function ending(text: string): string {
  const line = onOneLine(text);
  return line.length > longest ? `…${lastCharacters(line, longest)}` : line;
}
