import { languages } from "../../../src/language/language";
import { ruleErrorInWords } from "../../../src/rubric/explanation/errorInWords";
import { RuleError } from "../../../src/rubric/ruleError";
import { score } from "../rules/support";

function complaint(name: string, args: readonly unknown[]): RuleError {
  try {
    score(name, ...args);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new RangeError(`${name} did not complain.`);
}

const CASES = [
  ["SCORE_RATIO", ["9.92分", 10], "not-a-number", { name: "rate", text: "9.92分" }],
  ["SCORE_RATIO", [0.5, ""], "blank-argument", { name: "weight" }],
  ["DEDUCT", [2, 1, 0.5, 1.5, 1], "not-a-count", { name: "count2", value: 1.5 }],
  ["SCORE_PARTS", [2, [["是", "是"]], "50/40"], "shares-sum", { sum: 90, weight: 2 }],
  ["SCORE_BAND", [0.5, "≤10%→2;很好→1"], "unreadable-band", { text: "很好→1" }],
  ["SCORE_BAND", [0.5, "<10%→2;>10%→1"], "bands-leave-gap", { value: 0.1 }],
  [
    "SCORE_STEP",
    [2, 0.1, 0, 0.05, 0.5, "四舍五入"],
    "not-a-word",
    { name: "mode", text: "四舍五入", words: "满档、进位、线性" },
  ],
  ["COMPLETION_RATE", [1, 0], "zero-target", {}],
] as const;

describe("ruleErrorInWords", () => {
  it.each(CASES)("%s%j", (name, args, code, expected) => {
    expect(complaint(name, args)).toMatchObject({ code, args: expected });
  });

  it.each(languages)("says what is wrong, where and what to do in %s", (language) => {
    const texts = CASES.map(([name, args]) => ruleErrorInWords(complaint(name, args), language));
    expect(texts.join("\n")).toMatchSnapshot();
  });

  it("shows no binary noise", () => {
    const error = complaint("SCORE_PARTS", [3, [[1, 1, 1]], [[0.1, 0.2, 0.4]]]);
    expect(ruleErrorInWords(error, "zh-CN")).toContain(" 0.7，");
  });
});
