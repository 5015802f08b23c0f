import { visible } from "./visibleText";

const onlyPlain = /^[\u4e00-\u9fa5\w.%、。“”《》<>=≥≤+\-*/()[\],:;]*$/;

/** Neither full-width signs nor blanks in it, as in most texts: looking costs less than normalising. */
export const isNormal = (text: string): boolean => onlyPlain.test(text);

/** Full-width letters and signs as plain ones (NFKC), and nothing that shows nothing: the one door for texts that are read. */
export const normalised = (text: string): string => (isNormal(text) ? text : visible(text).normalize("NFKC"));
