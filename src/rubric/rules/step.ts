import { Number as NumberOf, Optional } from "@sinclair/typebox/type";
import { assertNotNegative, isBlank, requiredNumber, type Argument } from "../argument";
import { startedSteps, wholeSteps } from "../comparison";
import { number, points, sentence, share, type Explanation, type Shown } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { finite, roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty, TOLERANCE } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands, textLiteral, times } from "./native/operands";
import { choiceBy } from "./native/optional";
import { chosen, shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { modes, readChoice, sides } from "./words";
import { positivePoints } from "../scalars";
import { closed, exactly, oneWordOf, type Shape } from "../shape";

/** R8, points for each step above or below a line. */
export const stepShape = closed({
  kind: exactly("step"),
  value: quantityShape,
  start: NumberOf(),
  step: NumberOf({ exclusiveMinimum: 0 }),
  each: positivePoints,
  mode: Optional(oneWordOf(["满档", "进位", "线性"])),
  side: Optional(oneWordOf(["高于", "低于"])),
});

export type StepRule = Shape<typeof stepShape>;

const count = { full: wholeSteps, started: startedSteps, linear: (steps: number) => steps };

function work([value, ...rest]: readonly Argument[], weight: Argument) {
  const [start, step, each, mode, side] = rest;
  if (isBlank(value)) return null;
  const full = requiredNumber(weight, "weight");
  const measured = requiredNumber(value, "value");
  const [line, width, loss] = [
    requiredNumber(start, "start"),
    requiredNumber(step, "step"),
    requiredNumber(each, "each"),
  ];
  const counting = readChoice(mode, "mode", modes, "full");
  const direction = readChoice(side, "side", sides, "above");
  assertNotNegative(full, "weight");
  assertNotNegative(width, "step");
  assertNotNegative(loss, "each");
  if (width === 0) throw new RuleError("zero-divisor", { name: "step" });
  const beyond = Math.max(0, direction === "above" ? measured - line : line - measured);
  const steps = count[counting](finite(beyond / width));
  const lost = finite(steps * loss);
  return {
    value: measured,
    line,
    width,
    loss,
    counting,
    direction,
    beyond,
    steps,
    full,
    lost,
    unrounded: Math.max(0, full - lost),
  };
}

/**
 * The weight less so many points for each step above or below a line, not below 0 (R8; 天河 公用经费控制率).
 * @param weight points
 * @param value usually a share
 * @param start the line from which steps count
 * @param step how wide a step is
 * @param each points for each step
 * @param mode 满档 (whole steps only, the usual one), 进位 (a step that was begun counts) or 线性 (in proportion)
 * @param side 高于 (above the line, the usual one) or 低于 (below it)
 * @returns points with 2 decimals, or "" for a blank value
 * @throws RuleError `not-a-number`, `blank-argument`, `not-a-word`, `negative-value`, `zero-divisor` (#DIV/0!)
 */
export function scoreStep(
  weight: Argument,
  value: Argument,
  start: Argument,
  step: Argument,
  each: Argument,
  mode?: Argument,
  side?: Argument,
): number | "" {
  const done = work([value, start, step, each, mode, side], weight);
  return done === null ? "" : roundScore(done.unrounded);
}

/** Steps of less than 2 are about shares: 5 %, 100 %; whole points of 5 are not. */
const likeShare = (width: number, line: number): ((value: number) => Shown) =>
  width < 1 && Math.abs(line) <= 2 ? share : number;

function explain([weight, ...rest]: readonly Argument[]): Explanation {
  const done = work(rest, weight);
  if (done === null) return unfilled("step.rule", { value: rest[0] });
  const shown = likeShare(done.width, done.line);
  const args = {
    value: shown(done.value),
    line: shown(done.line),
    beyond: shown(done.beyond),
    width: shown(done.width),
    steps: number(done.steps),
    each: points(done.loss),
    lost: points(done.lost),
    weight: points(done.full),
    score: points(done.unrounded),
  };
  const side = done.direction === "above" ? "step.above" : "step.below";
  const steps =
    done.beyond === 0
      ? [sentence(done.direction === "above" ? "step.notAbove" : "step.notBelow", args)]
      : [
          sentence(side, args),
          sentence(`step.${done.counting}`, args),
          sentence(done.lost > done.full ? "step.floor" : "step.rest", args),
        ];
  return explained("step.rule", roundScore(done.unrounded), done.unrounded, steps);
}

function native(args: readonly FormulaText[]): string | null {
  const [weight, value, start, step, each, modeText, sideText] = operands(args, 7);
  if (!weight || !value || !start || !step || !each) return null;
  const mode = choiceBy(modeText ?? null, modes, "full");
  const side = choiceBy(sideText ?? null, sides, "above");
  if (!mode || !side) return null;
  const above = start === "0" ? value : `${value}-${start}`;
  const beyond = { above: `MAX(0,${above})/${step}`, below: `MAX(0,${start}-${value})/${step}` };
  const counted = {
    full: (steps: string) => `INT(ROUND(${steps}+${TOLERANCE},12))`,
    started: (steps: string) => `MAX(0,-INT(-ROUND(${steps}-${TOLERANCE},12)))`,
    linear: (steps: string) => steps,
  };
  return guarded(
    {
      blank: [isEmpty(value)],
      numbers: [weight, value, start, step, each],
      outside: [anyNegative([weight, step, each])],
    },
    (limited) =>
      mode((counting) =>
        side((direction) => limited(rounded(`MAX(0,${weight}-${times(counted[counting](beyond[direction]), each)})`))),
      ),
  );
}

export const scoreStepRule: ScoringRule = {
  name: "SCORE_STEP",
  parameters: [
    { name: "weight" },
    { name: "value" },
    { name: "start" },
    { name: "step" },
    { name: "each" },
    { name: "mode", optional: true },
    { name: "side", optional: true },
  ],
  score: ([weight, value, start, step, each, mode, side]) => scoreStep(weight, value, start, step, each, mode, side),
  explain,
  native,
  shapes: () => shapesOf(2, ["0", null], [null], ["1", null], chosen(modes), chosen(sides)),
};

export const stepRule: PackRule<StepRule> = {
  kind: "step",
  shape: stepShape,
  rule: scoreStepRule,
  quantities: (spec) => [spec.value],
  arguments: ({ value, start, step, each, mode, side }, { weight, cell }) => [
    weight,
    cell(value),
    String(start),
    String(step),
    String(each),
    ...(mode === undefined && side === undefined ? [] : [textLiteral(mode ?? "满档")]),
    ...(side === undefined ? [] : [textLiteral(side)]),
  ],
};
