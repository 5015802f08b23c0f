const longest = 40;

const onOneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

/** A text as a message quotes it: on one line, and not all of a long one. */
export function excerpt(text: string): string {
  const line = onOneLine(text);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** The end of a text as a message quotes it. */
export function ending(text: string): string {
  const line = onOneLine(text);
  return line.length > longest ? `…${line.slice(-longest)}` : line;
}
