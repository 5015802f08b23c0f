import type { ScoreReading } from "../form/form";
import { parseNumeral } from "../rubric/argument";

/**
 * The points that a score cell states: its number, or a text that is a numeral (`14`, `１４`, pasted from a web page) and
 * can mean nothing else. Null for all others: `9.92分` and `97%` are for a person to put right.
 */
export function pointsOf(reading: ScoreReading): number | null {
  if (reading.kind === "number") return reading.value;
  return reading.kind === "text" && !/[%％]/.test(reading.text) ? parseNumeral(reading.text) : null;
}
