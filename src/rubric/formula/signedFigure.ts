const SIGNS = "≥≤＞＜＝><=";

/** Whether a formula text gives one of some signs. */
export const isOneOf = (sign: string, signs: string): string => `ISNUMBER(FIND(${sign},"${signs}"))`;

/** The figure of a cell that may print a sign before it, `≥95%`, as a formula text: an error where more than a number is behind it. */
export function signedFigure(cell: string): string {
  const behind = `IF(${isOneOf(`LEFT(${cell})`, SIGNS)},MID(${cell},2,30),${cell})`;
  return `VALUE(SUBSTITUTE(${behind},"=",""))`;
}

const signBefore = new RegExp(`^\\s{0,9}[${SIGNS}]=?`);

/** The same text without its sign: what is left may be a number. */
export const withoutSign = (text: string): string => text.replace(signBefore, "");
