import { assertNotNegative, asText, isBlank, requiredNumber, type Argument } from "../argument";
import { points, sentence, text, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { choiceBy } from "./native/optional";
import { chosen } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { answers, readAnswer } from "./words";
import { closed, exactly, type Shape } from "../shape";

/** R6, all or nothing by an answer. */
export const fulfilledShape = closed({ kind: exactly("if"), answer: quantityShape });

export type FulfilledRule = Shape<typeof fulfilledShape>;

function work(ok: Argument, weight: Argument) {
  if (isBlank(ok)) return null;
  const isMet = readAnswer(ok, "ok");
  const points = requiredNumber(weight, "weight");
  assertNotNegative(points, "weight");
  return { isMet, weight: points };
}

/**
 * Full points for yes, none for no (R6; 天河 采购意向公开, 采购内控制度, 合同备案, 资产盘点).
 * @param ok 是/否, 符合/不符合, 有/无, TRUE/FALSE, 1/0
 * @param weight points
 * @returns points with 2 decimals, or "" for a blank answer
 * @throws RuleError `not-an-answer`, `not-a-number`, `blank-argument`, `negative-value`
 */
export function scoreIf(ok: Argument, weight: Argument): number | "" {
  const done = work(ok, weight);
  if (done === null) return "";
  return done.isMet ? roundScore(done.weight) : 0;
}

function explain([ok, weight]: readonly Argument[]): Explanation {
  const done = work(ok, weight);
  if (done === null) return unfilled("if.rule", { ok });
  const shown = { answer: text(asText(ok)), weight: points(done.weight) };
  return done.isMet
    ? explained("if.rule", roundScore(done.weight), done.weight, [sentence("if.met", shown)])
    : explained("if.rule", 0, 0, [sentence("if.missed", shown)]);
}

function native(args: readonly FormulaText[]): string | null {
  const [ok, weight] = operands(args, 2);
  const answer = choiceBy(ok ?? null, answers, null);
  if (!ok || !weight || !answer) return null;
  return guarded({ blank: [isEmpty(ok)], numbers: [weight], outside: [anyNegative([weight])] }, (limited) =>
    answer((choice) => limited(choice === "yes" ? rounded(weight) : "0")),
  );
}

export const scoreIfRule: ScoringRule = {
  name: "SCORE_IF",
  parameters: [{ name: "ok" }, { name: "weight" }],
  score: ([ok, weight]) => scoreIf(ok, weight),
  explain,
  native,
  shapes: () => chosen(answers).map((ok) => [ok, null]),
};

export const fulfilledRule: PackRule<FulfilledRule> = {
  kind: "if",
  shape: fulfilledShape,
  rule: scoreIfRule,
  quantities: (spec) => [spec.answer],
  arguments: (spec, { weight, cell }) => [cell(spec.answer), weight],
};
