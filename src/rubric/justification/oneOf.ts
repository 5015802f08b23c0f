/** The alternatives of a regular expression, from words that stand apart by white space. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}
