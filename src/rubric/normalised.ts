import { isInsidePair, LONGEST_JUDGED } from "./judgedText";
import { visible } from "./visibleText";

const onlyPlain = /^[\u4e00-\u9fa5\w.%、。“”《》<>=≥≤+\-*/()[\],:;]*$/;

/** Neither full-width signs nor blanks in it, as in most texts: looking costs less than normalising. */
export const isNormal = (text: string): boolean => onlyPlain.test(text);

/** NFKC makes up to 18 characters of one (U+FDFA), so that behind what is judged of a text it is left out. */
function normalisedStart(text: string): string {
  if (text.length <= LONGEST_JUDGED) return text.normalize("NFKC");
  const end = isInsidePair(text, LONGEST_JUDGED) ? LONGEST_JUDGED - 1 : LONGEST_JUDGED;
  return text.slice(0, end).normalize("NFKC") + text.slice(end);
}

/**
 * Full-width letters and signs as plain ones (NFKC), and nothing that shows nothing: the one door for texts that are read. Of a
 * text that is longer than any that is judged, the rest keeps its signs.
 */
export const normalised = (text: string): string => (isNormal(text) ? text : normalisedStart(visible(text)));
