/**
 * Characters (UTF-16 units) of a justification, a target or a result that are judged. Nobody writes more about one line, and
 * what a judgement costs is known with it. A longer text is never passed over in silence: check `text-too-long`.
 */
export const LONGEST_JUDGED = 2000;

/** More than is judged stands in the cell; blanks around it do not count. */
export const isTooLong = (text: string): boolean => text.length > LONGEST_JUDGED && text.trim().length > LONGEST_JUDGED;

/** Where the text may be cut so that no character is torn: a pair of surrogates is one. */
export const isInsidePair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** The part that is judged. */
export function judgedPart(text: string): string {
  if (text.length <= LONGEST_JUDGED) return text;
  const trimmed = text.trim();
  return trimmed.slice(0, isInsidePair(trimmed, LONGEST_JUDGED) ? LONGEST_JUDGED - 1 : LONGEST_JUDGED);
}

/** The end of a text, as far as it is looked at. */
export const judgedEnd = (text: string): string =>
  text.length > LONGEST_JUDGED ? text.trim().slice(-LONGEST_JUDGED) : text;
