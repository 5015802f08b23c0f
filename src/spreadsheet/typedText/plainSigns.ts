const FULL_WIDTH = /[！-～]/g;
const OFFSET = 0xfee0;

/**
 * The text as Excel reads it: full-width digits, letters and signs of a Chinese input method count as the plain ones, the
 * ideographic and the no-break space as a space, and blanks around it count nothing.
 */
export function plainSigns(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - OFFSET))
    .replace(/￥/g, "¥")
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/\u2212/g, "-")
    .trim();
}
