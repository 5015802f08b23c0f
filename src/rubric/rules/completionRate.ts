import { assertNotNegative, isBlank, requiredNumber, type Argument } from "../argument";
import { atMost } from "../comparison";
import { number, sentence, share, type Explanation, type Sentence } from "../explanation/explanation";
import { finite } from "../rounding";
import { RuleError } from "../ruleError";
import { unfilled } from "./explained";
import { anyNegative, isEmpty, TOLERANCE } from "./native/condition";
import { guarded } from "./native/guards";
import { operands } from "./native/operands";
import { choiceBy } from "./native/optional";
import { chosen, shapesOf } from "./native/shapes";
import type { FormulaText, ScoringRule } from "./rule";
import { directions, readChoice } from "./words";

function work(actual: Argument, target: Argument, direction: Argument) {
  if (isBlank(actual) || isBlank(target)) return null;
  const [done, wanted] = [requiredNumber(actual, "actual"), requiredNumber(target, "target")];
  const better = readChoice(direction, "direction", directions, "more");
  assertNotNegative(wanted, "target");
  if (better === "more" && wanted === 0) throw new RuleError("zero-target");
  const isWithin = better === "less" && atMost(done, wanted);
  const rate = better === "more" ? done / wanted : isWithin ? 1 : wanted / done;
  return { actual: done, target: wanted, better, isWithin, rate: finite(rate) };
}

/**
 * How far a target was met (R1a): actual ÷ target; where less is better 100 % up to the target, target ÷ actual beyond.
 * @param actual and target in the same unit
 * @param direction 正向 (the usual one) or 反向; 反向 never gives more than 100 %
 * @returns a share, not rounded, or "" where actual or target is blank
 * @throws RuleError `not-a-number`, `not-a-word`, `negative-value`; `zero-target` (#DIV/0!) unless less is better
 */
export function completionRate(actual: Argument, target: Argument, direction?: Argument): number | "" {
  return work(actual, target, direction)?.rate ?? "";
}

type Work = NonNullable<ReturnType<typeof work>>;

function step({ actual, target, better, isWithin, rate }: Work): Sentence {
  const shown = { actual: number(actual), target: number(target), rate: share(rate) };
  if (better === "more") return sentence("rate.more", shown);
  return sentence(isWithin ? "rate.within" : "rate.less", shown);
}

function explain([actual, target, direction]: readonly Argument[]): Explanation {
  const done = work(actual, target, direction);
  if (done === null) return unfilled("rate.rule", { actual, target });
  return { score: done.rate, rule: sentence("rate.rule"), steps: [step(done)] };
}

function native(args: readonly FormulaText[]): string | null {
  const [actual, target, directionText] = operands(args, 3);
  const direction = choiceBy(directionText ?? null, directions, "more");
  if (!actual || !target || !direction) return null;
  return guarded(
    {
      blank: [isEmpty(actual), isEmpty(target)],
      numbers: [actual, target],
      outside: [anyNegative([target])],
    },
    (limited) =>
      direction((better) =>
        limited(
          better === "more" ? `${actual}/${target}` : `IF(${actual}<=${target}+${TOLERANCE},1,${target}/${actual})`,
        ),
      ),
  );
}

export const completionRateRule: ScoringRule = {
  name: "COMPLETION_RATE",
  parameters: [{ name: "actual" }, { name: "target" }, { name: "direction", optional: true }],
  score: ([actual, target, direction]) => completionRate(actual, target, direction),
  explain,
  native,
  shapes: () => shapesOf(2, chosen(directions)),
};
