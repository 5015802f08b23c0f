import fc from "fast-check";
import { explanationInWords } from "../../../src/rubric/explanation/inWords";
import { enUS } from "../../../src/rubric/locale/en-US";
import { zhCN } from "../../../src/rubric/locale/zh-CN";
import { scoringRules } from "../../../src/rubric/rules";
import { RuleError } from "../../../src/rubric/ruleError";
import { anyArgument, rule, weights } from "../rules/support";

const steps = (name: string, ...args: readonly unknown[]): readonly string[] =>
  explanationInWords(rule(name).explain(args), "zh-CN").steps;

describe("explanationInWords", () => {
  it.each([
    ["SCORE_COMPLETION", [0.94, 4], ["完成率 94% 在 60% 到 100% 之间：94% × 4 分 = 3.76 分"]],
    ["SCORE_COMPLETION", [0.4289, 0.5], ["完成率 42.89% 没有达到及格线 60%，不得分（满分 0.5 分）。"]],
    ["SCORE_COMPLETION", [2.8653, 0.5], ["完成率 286.53% 超过超额线 150%：0.5 分 × 0.5 = 0.25 分"]],
    [
      "SCORE_COMPLETION",
      [0.9999, 20],
      ["完成率 99.99% 在 60% 到 100% 之间：99.99% × 20 分 = 19.998 分", "19.998 分四舍五入到两位小数，得 20 分。"],
    ],
    [
      "SCORE_COMPLETION",
      [1.5, 20],
      ["完成率 150% 在 100% 到 150% 之间，得满分 20 分。", "完成率离超额线 150% 很近，过线只得 10 分，请核对数据。"],
    ],
    ["COMPLETION_RATE", [132.9, 202.6, "反向"], ["反向指标：132.9 没有超过目标值 202.6，完成率 100%。"]],
    ["COMPLETION_RATE", [94, 100], ["94 ÷ 100 = 94%"]],
    ["SCORE_RATIO", [1.0259, 10], ["比率 102.59% 超过上限，按 100% 计：100% × 10 分 = 10 分"]],
    ["AVERAGE_RATE", [[[0.95, 1.02, 1, ""]]], ["有 1 项超过 100%，按 100% 计。", "295% ÷ 3 项 = 98.333333%"]],
    ["SCORE_BAND", [0.008, "≤10%→2;≤20%→1;其他→0"], ["0.8% 符合“≤10%”，得 2 分。"]],
    ["SCORE_BAND", [0.5, "≤10%→2;≤20%→1;其他→0"], ["50% 不符合前面各档，属于“其他”，得 0 分。"]],
    ["DEDUCT", [2, 1, 0.5, 0, 1], ["1 次 × 0.5 分 = 扣 0.5 分", "0 次 × 1 分 = 扣 0 分", "2 分 − 0.5 分 = 1.5 分"]],
    ["DEDUCT", [1, 3, 0.5], ["3 次 × 0.5 分 = 扣 1.5 分", "应扣 1.5 分，多于满分 1 分，扣完为止，得 0 分。"]],
    ["SCORE_IF", ["否", 1], ["填写为“否”，不得分（满分 1 分）。"]],
    ["SCORE_WITHIN", [21.5, 30, 2], ["21.5 没有超过限额 30，得满分 2 分。"]],
    [
      "SCORE_PARTS",
      [3, [["否", 0.5, "是"]], "30/30/40"],
      [
        "第 1 项没有完成，不得分（该项 0.9 分）。",
        "第 2 项完成 50%：50% × 0.9 分 = 0.45 分",
        "第 3 项完成，得 1.2 分。",
        "各项合计 1.65 分。",
      ],
    ],
    [
      "SCORE_STEP",
      [2, 0.0999, 0, 0.05, 0.5],
      ["9.99% 高于 0%，超出 9.99%。", "每 5% 一档，满 1 档：1 × 0.5 分 = 扣 0.5 分", "2 分 − 0.5 分 = 1.5 分"],
    ],
    ["SCORE_STEP", [2, -0.04, 0, 0.05, 0.5], ["-4% 没有高于 0%，不扣分，得 2 分。"]],
    ["LEVEL_FITS", [6, 10, "未达成"], ["未达成对应 0 分 到不足 6 分。", "6 分 不在范围内，不相符。"]],
    [
      "SCORE_BONUS",
      [3, 1],
      ["加分 3 次 × 2.5 分，最多 5 分：加 5 分", "扣分 1 次 × 2.5 分，最多 5 分：扣 2.5 分", "5 分 − 2.5 分 = 2.5 分"],
    ],
    [
      "SCORE_LINKED",
      [2, 48.3, 49],
      ["2 分 × 48.3 分 ÷ 49 分 = 1.971429 分", "1.971429 分四舍五入到两位小数，得 1.97 分。"],
    ],
    ["GRADE", [89.995], ["总分 90 符合“≥90”，评为优。"]],
    [
      "SCORE_HIT_RATE",
      [[[1, 1.2, 1.31, 0.99, 1.3]], 10],
      ["5 项中有 3 项在 100% 到 130% 之间。", "10 分 × 3 ÷ 5 = 6 分"],
    ],
    ["SCORE_DEVIATION", [10, 0.05], ["10 分 ×（1 − 10 × 5%）= 5 分"]],
    ["SCORE_BY_DATE", [44925, 44926, 5], ["2022年12月30日 不晚于截止日期 2022年12月31日，得满分 5 分。"]],
    ["SPLIT_WEIGHT", [26, 7, 7], ["最后一项：26 分 − 3.71 分 × 6 = 3.74 分"]],
  ])("%s%j", (name, args, expected) => expect(steps(name, ...args)).toEqual(expected));

  it("names the first blank, by the name that the user reads", () => {
    expect(steps("SCORE_WITHIN", 5, "", 2)).toEqual(["“限额”还没有填写，暂不计分。"]);
    expect(steps("DEDUCT", 2, 1, 0.5, "", 1)).toEqual(["“次数2”还没有填写，暂不计分。"]);
    expect(steps("SCORE_PARTS", 2, [["是", null]])).toEqual(["“各项完成情况2”还没有填写，暂不计分。"]);
  });

  it("speaks English too", () => {
    expect(explanationInWords(rule("SCORE_COMPLETION").explain([0.94, 4]), "en-US").steps).toEqual([
      "Completion 94% lies between 60% and 100%: 94% × 4 points = 3.76 points",
    ]);
    expect(explanationInWords(rule("SCORE_BY_DATE").explain([44925, 44926, 5]), "en-US").steps).toEqual([
      "2022-12-30 is not after the deadline 2022-12-31: the full 5 points.",
    ]);
  });

  it("ends with the score, whatever came in, and leaves no placeholder", () => {
    const scoresInPoints = scoringRules.filter(({ name }) => name.startsWith("SCORE_") || name === "DEDUCT");
    fc.assert(
      fc.property(
        fc.constantFrom(...scoresInPoints),
        fc.array(fc.oneof(anyArgument, weights), { maxLength: 6 }),
        (drawn, args) => {
          try {
            const explanation = drawn.explain(args);
            const words = explanationInWords(explanation, "zh-CN");
            expect([words.rule, ...words.steps].join("")).not.toMatch(/\{\w+\}/);
            if (explanation.score === "" || Math.abs(Number(explanation.score)) > 1e15) return;
            const [last = ""] = words.steps.slice(-1);
            // A warning about the over line stands behind the arithmetic.
            const said = last.includes("很近") ? words.steps.slice(-2).join("") : last;
            if (explanation.score === 0) expect(said).toMatch(/不得分|(^|[^.\d])0 分/);
            else expect(said).toContain(`${explanation.score} 分`);
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("the words", () => {
  const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

  it("take the same values in both languages", () => {
    for (const section of ["errors", "sentences"] as const) {
      const [chinese, english]: Readonly<Record<string, string>>[] = [zhCN[section], enUS[section]];
      for (const key of Object.keys(chinese!)) {
        expect([key, placeholders(english![key]!)]).toEqual([key, placeholders(chinese![key]!)]);
      }
    }
  });

  it("have a name for every parameter", () => {
    const names = scoringRules.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names.filter((name) => !(name in zhCN.parameters) || !(name in enUS.parameters))).toEqual([]);
  });
});
