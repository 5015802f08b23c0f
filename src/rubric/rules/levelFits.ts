import { assertNotNegative, assertWithin, asText, isBlank, numberOr, requiredNumber, type Argument } from "../argument";
import { atLeast, atMost, below } from "../comparison";
import { points, sentence, text, type Explanation } from "../explanation/explanation";
import { unfilled } from "./explained";
import { anyNegative, isAbove, isBelow, isEmpty, TOLERANCE } from "./native/condition";
import { guarded } from "./native/guards";
import { operands } from "./native/operands";
import { choiceBy, optionalNumber } from "./native/optional";
import { chosen, given, shapesOf } from "./native/shapes";
import type { FormulaText, ScoringRule } from "./rule";
import { levels, readChoice } from "./words";

const ACHIEVED = 0.8;
const USUAL_MID = 0.6;

function work(score: Argument, weight: Argument, level: Argument, mid: Argument) {
  if (isBlank(score) || isBlank(level)) return null;
  const judged = requiredNumber(score, "score");
  const full = requiredNumber(weight, "weight");
  const chosen = readChoice(level, "level", levels, "achieved");
  const partly = numberOr(mid, "mid", USUAL_MID);
  assertNotNegative(full, "weight");
  assertWithin(partly, "mid", 0, ACHIEVED);
  const least = full * (chosen === "achieved" ? ACHIEVED : chosen === "partly" ? partly : 0);
  const most = full * (chosen === "achieved" ? 1 : chosen === "partly" ? ACHIEVED : partly);
  const isLow = chosen === "achieved" ? atMost(judged, most) : below(judged, most);
  return { score: judged, chosen, least, most, fits: atLeast(judged, least) && isLow };
}

/**
 * Whether a score that a person gave lies in the band of the chosen level (R10): 达成 80 % to 100 % of the weight, 部分达成
 * from `mid` to below 80 %, 未达成 below `mid`.
 * @param score and weight in points
 * @param level 达成, 部分达成 or 未达成
 * @param mid a share, 60 % when left out; some forms print 50 %
 * @returns TRUE or FALSE, or "" where score or level is blank
 * @throws RuleError `not-a-number`, `blank-argument`, `not-a-word`, `negative-value`, `out-of-range`
 */
export function levelFits(score: Argument, weight: Argument, level: Argument, mid?: Argument): boolean | "" {
  return work(score, weight, level, mid)?.fits ?? "";
}

function explain([score, weight, level, mid]: readonly Argument[]): Explanation {
  const done = work(score, weight, level, mid);
  if (done === null) return unfilled("levelFits.rule", { score, level });
  const shown = {
    level: text(asText(level)),
    from: points(done.least),
    to: points(done.most),
    score: points(done.score),
  };
  return {
    score: done.fits,
    rule: sentence("levelFits.rule"),
    steps: [
      sentence(done.chosen === "achieved" ? "levelFits.range" : "levelFits.rangeBelow", shown),
      sentence(done.fits ? "levelFits.fits" : "levelFits.misfits", shown),
    ],
  };
}

function native(args: readonly FormulaText[]): string | null {
  const [score, weight, levelText, midText] = operands(args, 4);
  if (!score || !weight || !levelText) return null;
  const level = choiceBy(levelText, levels, null);
  if (!level) return null;
  const mid = optionalNumber(midText ?? null, USUAL_MID);
  const from = (share: string | number): string => `${score}>=${share}*${weight}-${TOLERANCE}`;
  const under = (share: string | number): string => `${score}<${share}*${weight}-${TOLERANCE}`;
  const fits = {
    achieved: `AND(${from(ACHIEVED)},${score}<=${weight}+${TOLERANCE})`,
    partly: `AND(${from(mid.value)},${under(ACHIEVED)})`,
    missed: `AND(${score}>=-${TOLERANCE},${under(mid.value)})`,
  };
  return guarded(
    {
      blank: [isEmpty(score), isEmpty(levelText)],
      numbers: [score, weight, ...mid.given],
      outside: [
        anyNegative([weight]),
        ...mid.given.flatMap((value) => [isBelow(value, "0"), isAbove(value, String(ACHIEVED))]),
      ],
    },
    (limited) => level((choice) => limited(fits[choice])),
  );
}

export const levelFitsRule: ScoringRule = {
  name: "LEVEL_FITS",
  parameters: [{ name: "score" }, { name: "weight" }, { name: "level" }, { name: "mid", optional: true }],
  score: ([score, weight, level, mid]) => levelFits(score, weight, level, mid),
  explain,
  native,
  shapes: () => shapesOf(2, chosen(levels), given),
};
