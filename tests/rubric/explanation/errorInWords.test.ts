import { ruleErrorInWords } from "../../../src/rubric/explanation/errorInWords";
import type { Language } from "../../../src/language/language";
import { RuleError } from "../../../src/rubric/ruleError";
import { score } from "../rules/support";

function message(language: Language, name: string, ...args: readonly unknown[]): string {
  try {
    score(name, ...args);
  } catch (error) {
    if (error instanceof RuleError) return ruleErrorInWords(error, language);
    throw error;
  }
  throw new RangeError(`${name} did not complain.`);
}

describe("ruleErrorInWords", () => {
  it.each([
    ["SCORE_RATIO", ["9.92分", 10], "“比率”的内容“9.92分”不是数字，请改为数字或百分比。"],
    ["SCORE_RATIO", [0.5, ""], "“分值”是空的，请填写。"],
    ["DEDUCT", [2, 1, 0.5, 1.5, 1], "“次数2”的值 1.5 不是次数，请填 0 或正整数。"],
    ["SCORE_PARTS", [2, [["是", "是"]], "50/40"], "各项占比合计为 90，应为 100%，或等于分值 2 分，请改正。"],
    ["SCORE_BAND", [0.5, "≤10%→2;很好→1"], "区间表中的“很好→1”读不懂，请写成“≤10%→2”这样的形式。"],
    ["SCORE_BAND", [0.5, "<10%→2;>10%→1"], "区间表漏了 0.1：没有一档包含它，请补上，或在最后加“其他”一档。"],
    [
      "SCORE_STEP",
      [2, 0.1, 0, 0.05, 0.5, "四舍五入"],
      "“计档方式”的内容“四舍五入”认不出来，请填其中之一：满档、进位、线性。",
    ],
    ["COMPLETION_RATE", [1, 0], "目标值为 0，请选反向指标或人工评分。"],
  ])("%s%j", (name, args, expected) => expect(message("zh-CN", name, ...args)).toBe(expected));

  it("names parameters in English for English users", () => {
    expect(message("en-US", "SCORE_RATIO", "x", 10)).toBe(
      "“x” in “rate” is not a number. Enter a number or a percentage.",
    );
  });

  it("shows no binary noise", () => {
    expect(message("zh-CN", "SCORE_PARTS", 3, [[1, 1, 1]], [[0.1, 0.2, 0.4]])).toContain("合计为 0.7，");
  });
});
