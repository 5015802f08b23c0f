const longest = 40;

/** A text as a message quotes it: on one line, and not all of a long one. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
