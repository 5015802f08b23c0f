import { readNumber, type Argument } from "../argument";
import { pickBand } from "../bands/band";
import { parseBands } from "../bands/parseBands";
import type { Quantity } from "../quantity";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import type { Rule } from "./rule";

/** R4, interval table: the first band that the value fits gives the score. */
export interface BandRule {
  readonly kind: "band";
  readonly value: Quantity;
  /** As `RUBRIC.SCORE_BAND` takes it: `≤10%→2;≤20%→1;其他→0`. */
  readonly bands: string;
}

/**
 * Points by interval table (R4; 天河 结转结余率, 固定资产利用率, 合同签订及时率).
 * @param value usually a share, compared unrounded with a tolerance of 1e-9
 * @param table band text, or rows of condition and score
 * @returns points with 2 decimals, or "" for a blank value
 * @throws RuleError `unreadable-band`, `no-bands`, `not-a-number`; `no-band-fits` (#N/A)
 */
export function scoreBand(value: Argument, table: Argument): number | "" {
  const bands = parseBands(table);
  const number = readNumber(value, "value");
  if (number === null) return "";
  const band = pickBand(number, bands);
  if (!band) throw new RuleError("no-band-fits", { value: number }, "unavailable");
  return roundScore(band.score);
}

export const bandRule: Rule<BandRule> = {
  kind: "band",
  quantities: (spec) => [spec.value],
  addinCall: (spec, { cell }) => `RUBRIC.SCORE_BAND(${cell(spec.value)},"${spec.bands}")`,
};
