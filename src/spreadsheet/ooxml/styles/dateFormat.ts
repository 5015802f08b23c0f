/** Literal text, escaped characters, colours and conditions, elapsed time: none of it is a date. */
const NO_DATE = /"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g;

/** Whether a number format shows a number as a day; times alone do not depend on the calendar. */
export const isDateFormat = (code: string | undefined): boolean =>
  code !== undefined &&
  code !== "General" &&
  /[yde]|(?:^|[^hs:\s])\s*m{1,5}(?![:\sms])/i.test(code.replace(NO_DATE, "").replace(/general|e[+-]/gi, ""));

/** From the first day of the 1904 calendar back to that of the 1900 one, in days. */
export const DAYS_TO_1904 = 1462;
