const onlyPlain = /^[\u4e00-\u9fa5\w.%、。“”《》<>=≥≤+\-*/()[\],:;]*$/;

/** Neither full-width signs nor blanks in it, as in most texts: looking costs less than normalising. */
export const isNormal = (text: string): boolean => onlyPlain.test(text);

/** Full-width letters and signs as plain ones (NFKC). */
export const normalised = (text: string): string => (isNormal(text) ? text : text.normalize("NFKC"));
