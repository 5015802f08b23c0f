import type { DateSystem } from "./dateSerial";

const DAY = 86_400_000;
const SECONDS = 86_400;
const LAST_DAY = 2_958_465;

/** `2023/5/6` for a day's number; undefined for numbers that are no day. */
export function shownDay(serial: number, system: DateSystem): string | undefined {
  if (system === 1900 && serial === 60) return "1900/2/29";
  if (serial > LAST_DAY - (system === 1904 ? 1462 : 0) || serial < (system === 1904 ? 0 : 1)) return undefined;
  const start = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(start + serial * DAY);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

/** `12:30:00` for a part of a day or a number of days; undefined where it is no whole second. */
export function shownTime(days: number): string | undefined {
  const seconds = Math.round(days * SECONDS);
  if (days < 0 || Math.abs(days * SECONDS - seconds) > 1e-4) return undefined;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
