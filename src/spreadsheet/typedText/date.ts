import { dateSerial, type DateSystem, fullYear } from "./dateSerial";
import { FORMAT } from "./formats";
import type { ReadNumber } from "./number";

export interface Calendar {
  readonly system: DateSystem;
  /** What a day without a year is taken for. */
  readonly thisYear: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const inEnglish =
  "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** In a Chinese Excel the year comes first; behind it only in four digits. */
const SHAPES: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^(?<year>\d{4}|\d{1,2})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/, FORMAT.date],
  [/^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4})$/, FORMAT.date],
  [/^(?<year>\d{4})[-/](?<month>\d{1,2})$/, FORMAT.month],
  [/^(?<month>\d{1,2})[-/](?<year>\d{4})$/, FORMAT.month],
  [/^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, FORMAT.dayInWords],
  [/^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, FORMAT.dateInWords],
  [/^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月$/, FORMAT.monthInWords],
  [/^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, FORMAT.dayInWords],
  [new RegExp(`^(?<day>\\d{1,2})[-/ ]?${inEnglish}$`, "i"), FORMAT.day],
  [new RegExp(`^${inEnglish}[-/ ]?(?<day>\\d{1,2})$`, "i"), FORMAT.day],
  [new RegExp(`^(?<day>\\d{1,2})[-/ ]?${inEnglish}[-/ ,]{1,2}(?<year>\\d{4}|\\d{2})$`, "i"), FORMAT.dayOfYear],
  [new RegExp(`^${inEnglish}[-/ ]?(?<day>\\d{1,2}), ?(?<year>\\d{4})$`, "i"), FORMAT.dayOfYear],
  [new RegExp(`^${inEnglish}[-/ ]?(?<year>\\d{4})$`, "i"), FORMAT.month],
];

/** No date is longer. */
const LONGEST = 30;

function serialOf({ year, month, name, day }: Groups, { system, thisYear }: Calendar): number | undefined {
  const number = month === undefined ? MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1 : Number(month);
  const years = year === undefined ? thisYear : fullYear(year);
  return dateSerial(years, number, day === undefined ? 1 : Number(day), system);
}

/** Reads a day or a month: `2023-5-6`, `3/5`, `10月20日`, `2023年5月`, `6-May`; undefined for days that do not exist. */
export function readDate(plain: string, calendar: Calendar): ReadNumber | undefined {
  if (plain.length > LONGEST) return undefined;
  for (const [shape, format] of SHAPES) {
    const groups = shape.exec(plain)?.groups;
    const value = groups && serialOf(groups, calendar);
    if (value !== undefined) return { value, format };
  }
  return undefined;
}
