/** The number formats that a Chinese Excel gives to a General cell for what was typed; as its file format spells them. */
export const FORMAT = {
  grouped: "#,##0",
  groupedDecimals: "#,##0.00",
  scientific: "0.00E+00",
  percent: "0%",
  percentDecimals: "0.00%",
  date: "yyyy/m/d",
  dateInWords: 'yyyy"年"m"月"d"日"',
  monthInWords: 'yyyy"年"m"月"',
  dayInWords: 'm"月"d"日"',
  month: "mmm-yy",
  day: "d-mmm",
  dayOfYear: "d-mmm-yy",
  dateAndTime: "yyyy/m/d h:mm",
  time: "h:mm",
  timeToSeconds: "h:mm:ss",
  timeBeyondDay: "[h]:mm:ss",
  timeToTenths: "mm:ss.0",
  halfDay: "h:mm AM/PM",
  halfDayToSeconds: "h:mm:ss AM/PM",
  timeInWords: 'h"时"mm"分"',
  timeInWordsToSeconds: 'h"时"mm"分"ss"秒"',
  halfDayInWords: '[$-804]AM/PMh"时"mm"分"',
  halfDayInWordsToSeconds: '[$-804]AM/PMh"时"mm"分"ss"秒"',
} as const;

/** How a Chinese Excel spells General. */
export const GENERAL_IN_CHINESE = "G/通用格式";

/** What a format shows literally says nothing of its kind. */
const codes = (format: string): string => (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, "");

export const isTextFormat = (format: string): boolean => /^@+$/.test(format.trim());

export const isGeneral = (format: string): boolean => format === "" || /^general$/i.test(format);

export const isPercentFormat = (format: string): boolean => codes(format).includes("%");

/** A cell that shows fractions takes `3/5` for three fifths instead of a date. */
export const isFractionFormat = (format: string): boolean => /[?#0]\s*\/\s*[?#\d]/.test(codes(format));
