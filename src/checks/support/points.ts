import type { ScoreReading } from "../../form/form";
import { readScoreText } from "./scoreText";

/**
 * The points that a score cell states: its number, or a text that can mean only one (`14`, `１４`, `9.92分`): it is told to be
 * text by a check of its own, and must not hide what the others find; for 不适用 what the form counts it as. Null for all others,
 * such as `97%`.
 */
export function pointsOf(reading: ScoreReading): number | null {
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "not-applicable") return reading.points;
  const read = reading.kind === "text" ? readScoreText(reading.text) : null;
  return read && "value" in read ? read.value : null;
}
