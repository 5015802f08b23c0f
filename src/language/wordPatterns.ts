/** The alternatives of a regular expression, from words that stand apart by white space. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join("|")})`;
}

/**
 * Whether some words stand anywhere behind others. In one pattern with `.*` between them every place where the first
 * words stand would be tried with all the rest of the text.
 */
export function follows(first: RegExp, then: RegExp): (text: string) => boolean {
  return (text) => {
    const found = first.exec(text);
    return found !== null && then.test(text.slice(found.index + found[0].length));
  };
}
