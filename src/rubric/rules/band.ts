import { String as StringOf } from "@sinclair/typebox/type";
import { isBlank, requiredNumber, type Argument } from "../argument";
import { pickBand } from "../bands/band";
import { bandsOfNative } from "../bands/bandsOfNative";
import { nativeBands } from "../bands/nativeBands";
import { parseBands } from "../bands/parseBands";
import { number, points, sentence, share, text, type Explanation, type Shown } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { explained, unfilled } from "./explained";
import { guardedCalls } from "./native/guardedCalls";
import { isEmpty } from "./native/condition";
import { guarded } from "./native/guards";
import { isNumeral, operands, textLiteral } from "./native/operands";
import { writtenTable } from "./native/tables";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { closed, exactly, type Shape } from "../shape";

/** R4, interval table: the first band that the value fits gives the score. */
export const bandShape = closed({
  kind: exactly("band"),
  value: quantityShape,
  /** As `RUBRIC.SCORE_BAND` takes it: `≤10%→2;≤20%→1;其他→0`. */
  bands: StringOf({ minLength: 1, maxLength: 255 }),
});

export type BandRule = Shape<typeof bandShape>;

function work(value: Argument, table: Argument) {
  if (isBlank(value)) return null;
  const looked = requiredNumber(value, "value");
  const bands = parseBands(table);
  const band = pickBand(looked, bands);
  if (!band) throw new RuleError("no-band-fits", { value: looked });
  return { value: looked, band };
}

/**
 * Points by interval table (R4; 天河 结转结余率, 固定资产利用率, 合同签订及时率).
 * @param value usually a share, compared unrounded with a tolerance of 1e-9
 * @param table band text, or rows of condition and score
 * @returns points with 2 decimals, or "" for a blank value
 * @throws RuleError `not-a-number`, `unreadable-band`, `no-bands`, a problem of the table; `no-band-fits` (#N/A)
 */
export function scoreBand(value: Argument, table: Argument): number | "" {
  const done = work(value, table);
  return done === null ? "" : roundScore(done.band.result);
}

function explain([value, table]: readonly Argument[]): Explanation {
  const done = work(value, table);
  if (done === null) return unfilled("band.rule", { value });
  const { band } = done;
  // The table says by its percent signs whether it is about shares.
  const isAboutShares = parseBands(table).some(({ text }) => text.includes("%"));
  const shown: Shown = isAboutShares ? share(done.value) : number(done.value);
  const args = { value: shown, band: text(band.text), score: points(band.result) };
  const step = sentence(band.limits.length === 0 ? "band.otherwise" : "band.fits", args);
  return explained("band.rule", roundScore(band.result), band.result, [step]);
}

/** @returns null for bands that stand in cells or cannot be read, and for a value that is a numeral: such a call stays */
function native(args: readonly FormulaText[]): string | null {
  const [value, bands] = operands(args, 2);
  const table = writtenTable(bands ?? null, parseBands);
  if (!value || !table || isNumeral(value)) return null;
  const core = nativeBands(value, table, (result) => String(roundScore(result)));
  return guarded({ blank: [isEmpty(value)], numbers: [value] }, core);
}

const shapes = (formula = ""): readonly (readonly FormulaText[])[] =>
  guardedCalls(formula).flatMap(({ value, text: call }) => {
    const bands = bandsOfNative(call, value);
    return bands === null ? [] : [[null, textLiteral(bands)]];
  });

export const scoreBandRule: ScoringRule = {
  name: "SCORE_BAND",
  parameters: [{ name: "value" }, { name: "bands", isRange: true }],
  score: ([value, bands]) => scoreBand(value, bands),
  explain,
  native,
  shapes,
};

export const bandRule: PackRule<BandRule> = {
  kind: "band",
  shape: bandShape,
  rule: scoreBandRule,
  quantities: (spec) => [spec.value],
  arguments: (spec, { cell }) => [cell(spec.value), textLiteral(spec.bands)],
};
