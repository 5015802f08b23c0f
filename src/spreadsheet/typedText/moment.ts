import { type Calendar, readDate } from "./date";
import { FORMAT } from "./formats";
import type { ReadNumber } from "./number";
import { readTime } from "./time";

/** Reads a date, a time, or both with a space between. */
export function readMoment(plain: string, calendar: Calendar): ReadNumber | undefined {
  const alone = readDate(plain, calendar) ?? readTime(plain);
  const [first = "", ...others] = plain.split(/ +/);
  if (alone || others.length === 0 || others.length > 2) return alone;
  const date = readDate(first, calendar);
  const time = date && readTime(others.join(" "));
  return date && time && time.value < 1 ? { value: date.value + time.value, format: FORMAT.dateAndTime } : undefined;
}
