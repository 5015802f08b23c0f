import type { Language } from "../../locale/language";

/** The time of day, with the date where it is not today. */
export function momentInWords(moment: number, language: Language, now = Date.now()): string {
  const today = new Date(now).toDateString() === new Date(moment).toDateString();
  return new Intl.DateTimeFormat(language, {
    ...(today ? {} : { month: "short", day: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
}
