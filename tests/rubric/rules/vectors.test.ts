import { scoreBand } from "../../../src/rubric/rules/band";
import { scoreDeduct } from "../../../src/rubric/rules/deduct";
import { scoreIf } from "../../../src/rubric/rules/fulfilled";
import { scoreRatio } from "../../../src/rubric/rules/ratio";
import { scoreWithin } from "../../../src/rubric/rules/within";
import vectors from "../../vectors/scores.json";

type Score = (...args: readonly unknown[]) => unknown;

const functions: Readonly<Record<string, Score>> = {
  SCORE_BAND: ([value, table]: readonly unknown[]) => scoreBand(value, table),
  DEDUCT: ([full, ...items]: readonly unknown[]) => scoreDeduct(full, items),
  SCORE_RATIO: ([rate, weight, cap]: readonly unknown[]) => scoreRatio(rate, weight, cap),
  SCORE_IF: ([ok, weight]: readonly unknown[]) => scoreIf(ok, weight),
  SCORE_WITHIN: ([actual, limit, weight]: readonly unknown[]) => scoreWithin(actual, limit, weight),
} as never;

describe.each(Object.keys(functions))("%s", (name) => {
  const examples = vectors.filter((vector) => vector.fn === name);

  it("has worked examples", () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((vector) => [JSON.stringify(vector.args), vector.expected, vector.args] as const))(
    "%s gives %p",
    (_, expected, args) => {
      const result = functions[name]?.(args);
      if (typeof expected === "number") expect(result).toBeCloseTo(expected, 6);
      else expect(result).toBe(expected);
    },
  );
});
