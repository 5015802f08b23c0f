import { FORMAT } from "./formats";
import type { ReadNumber } from "./number";

const DAY = 86_400;

const byColons =
  /^(?<before>[上下]午)? ?(?<hours>\d{1,4}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2}(?:\.\d{1,3})?))?(?: ?(?<half>am|pm|a|p|[上下]午))?$/i;
const byHalf = /^(?<hours>\d{1,2}) (?<half>am|pm|a|p)$/i;
const inWords = /^(?<before>[上下]午)?(?<hours>\d{1,2})[时時](?<minutes>\d{1,2})分(?:(?<seconds>\d{1,2})秒)?$/;

/** No time is longer. */
const LONGEST = 24;

function formatOf(words: boolean, half: boolean, seconds: string | undefined, hours: number): string {
  const toSeconds = seconds !== undefined;
  if (words && half) return toSeconds ? FORMAT.halfDayInWordsToSeconds : FORMAT.halfDayInWords;
  if (words) return toSeconds ? FORMAT.timeInWordsToSeconds : FORMAT.timeInWords;
  if (half) return toSeconds ? FORMAT.halfDayToSeconds : FORMAT.halfDay;
  if (hours >= 24) return FORMAT.timeBeyondDay;
  if (seconds?.includes(".")) return FORMAT.timeToTenths;
  return toSeconds ? FORMAT.timeToSeconds : FORMAT.time;
}

/** The hour of the whole day; undefined where the half of the day does not fit. */
function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours;
  const afternoon = /^[p下]/i.test(half);
  // People write 下午15时 as well.
  if (afternoon && /下/.test(half) && hours > 12 && hours < 24) return hours;
  if (hours > 12) return undefined;
  return (hours % 12) + (afternoon ? 12 : 0);
}

/** Reads a time of day as the part of a day: `12:30`, `12:30:15`, `3:30 PM`, `下午3:30`, `12时30分`; beyond a day `25:30`. */
export function readTime(plain: string): ReadNumber | undefined {
  if (plain.length > LONGEST) return undefined;
  const words = inWords.exec(plain)?.groups;
  const groups = words ?? byColons.exec(plain)?.groups ?? byHalf.exec(plain)?.groups;
  if (!groups || (groups["before"] !== undefined && groups["half"] !== undefined)) return undefined;
  const half = groups["before"] ?? groups["half"];
  const hours = hourOf(Number(groups["hours"]), half);
  const [minutes, seconds] = [Number(groups["minutes"] ?? 0), Number(groups["seconds"] ?? 0)];
  if (hours === undefined || hours > 9999 || minutes > 59 || seconds >= 60) return undefined;
  if (words && hours > 23) return undefined;
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / DAY,
    format: formatOf(words !== undefined, half !== undefined, groups["seconds"], hours),
  };
}
