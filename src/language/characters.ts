/**
 * Cuts texts between the characters that people see: never inside a pair of surrogates, an emoji put together from several,
 * or a letter and its accents. Lengths are UTF-16 units, as Excel counts them.
 */
const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("zh", { granularity: "grapheme" }) : null;

/** A character of more units than this is cut between code points: somebody may pile up accents without end. */
const longestCharacter = 64;
/** So much of the text before a place tells where its character begins. */
const nearby = 256;

const isInsidePair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** Where the character begins in whose middle a place is; the place itself where it is between two. */
function beginning(text: string, at: number): number {
  const from = Math.max(0, at - nearby);
  const begins = segmenter?.segment(text.slice(from, at + longestCharacter)).containing(at - from)?.index ?? at - from;
  const place = from + begins;
  return at - place <= longestCharacter ? place : isInsidePair(text, at) ? at - 1 : at;
}

function ending(text: string, at: number): number {
  const from = beginning(text, at);
  if (from === at) return at;
  const rest = text.slice(from, at + longestCharacter);
  return from + (segmenter?.segment(rest).containing(0)?.segment.length ?? at - from + 1);
}

/** The first characters of a text, no more units than `most`. */
export const firstCharacters = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, beginning(text, most));

/** The last characters of a text, no more units than `most`. */
export const lastCharacters = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(ending(text, text.length - most));
