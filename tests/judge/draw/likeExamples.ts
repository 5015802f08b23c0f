import fc, { type Arbitrary } from "fast-check";
import type { ScoringRule } from "../../../src/rubric/rules/rule";
import type { Operand } from "../case";
import { workedExamples } from "../vectorCases";
import type { Drawn } from "./dress";
import { draw, type RuleDraw } from "./ruleDraw";

function valueOf(operand: Operand): Drawn {
  if (operand.as === "left out") return undefined;
  return operand.as === "range" ? operand.rows : operand.value;
}

/** The value, whole steps from it, and figures of two decimals: how exactly a bound is met only a rule's own draw can ask. */
function around(value: Drawn): Arbitrary<Drawn> {
  if (typeof value !== "number") return fc.constant(value);
  const steps = fc.oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.integer({ min: -99, max: 99 }).map((cents) => cents / 100),
  );
  return steps.map((step) => Number((value + step).toPrecision(12)));
}

/**
 * A rule without a draw of its own is called as in its worked examples, and with figures near theirs.
 * @param known what its arguments take, where its draw says so: examples with figures alone do not show that it takes words too
 */
export function drawLikeExamples({ name }: ScoringRule, known?: RuleDraw["takes"]): RuleDraw {
  const examples = workedExamples
    .filter(({ judged }) => judged.rule.name === name)
    .map(({ judged }) => judged.operands);
  if (examples.length === 0) throw new Error(`tests/vectors/scores.json has no example of ${name}.`);
  const [first = []] = examples;
  const takes = known?.(first.length) ?? first.map((each) => (typeof valueOf(each) === "string" ? "word" : "number"));
  const fixed = first.flatMap(({ as }, at) => (as === "literal" ? [at] : []));
  const values = fc.constantFrom(...examples).chain((operands) => fc.tuple(...operands.map(valueOf).map(around)));
  return draw(takes, values, fixed);
}
