const AROUND = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g;

/**
 * The text of a `t` element as Excel takes it: blanks around it count only where the file says so.
 * @param space what its `xml:space` says
 */
export const keptText = (text: string, space: string | null): string =>
  space === "preserve" ? text : text.replace(AROUND, "");
