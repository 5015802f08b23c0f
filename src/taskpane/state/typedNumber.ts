import { readScoreText } from "../../checks/support/scoreText";

/** The number that somebody typed: `9.5`, `９．５`, `9.5分`; null for anything else. */
export function typedNumber(text: string): number | null {
  const read = readScoreText(text);
  return "value" in read ? read.value : null;
}
