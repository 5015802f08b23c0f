import type { Check } from "../check";
import { excerpt } from "../support/excerpt";
import type { Finding } from "../finding";
import { scoredCells, type ScoredCell } from "../support/scoredCells";
import { readScoreText } from "../support/scoreText";

function findingOf({ sheet, name, weight, score, least }: ScoredCell): Finding[] {
  const { reading, address, formula } = score;
  if (reading.kind !== "text") return [];
  const read = readScoreText(reading.text);
  const { variant } = read;
  const args = { text: excerpt(reading.text) };
  const { id, severity } = scoreNotANumber;
  const found = { id, severity, sheet, address, line: name, args };
  if (!("value" in read)) return [{ ...found, variant }];
  // A formula is not overwritten on one click, and no text is turned into a number that cannot be the score.
  if (formula !== null) return [{ ...found, variant: "words" }];
  if (read.value < least || (weight !== null && read.value > weight)) {
    return [{ ...found, variant: "out", args: { ...args, value: read.value } }];
  }
  const fix = { kind: "write-number", from: reading.raw ?? reading.text, value: read.value } as const;
  return [{ ...found, variant, args: { ...args, value: read.value }, fix }];
}

/** A score cell holds text or TRUE; the total leaves it out without a word. */
export const scoreNotANumber: Check = {
  id: "score-not-a-number",
  severity: "error",
  run: (form) => scoredCells(form).flatMap(findingOf),
};
