import fc from "fast-check";
import { explanationInWords } from "../../../src/rubric/explanation/inWords";
import { languages } from "../../../src/language/language";
import { enUS } from "../../../src/rubric/locale/en-US";
import { zhCN } from "../../../src/rubric/locale/zh-CN";
import { scoringRules } from "../../../src/rubric/rules";
import { RuleError } from "../../../src/rubric/ruleError";
import { anyArgument, rule, weights } from "../rules/support";

/** Calls of rules and the steps that explain them. */
const CASES: readonly (readonly [name: string, args: readonly unknown[], steps: readonly string[]])[] = [
  ["SCORE_COMPLETION", [0.94, 4], ["completion.share"]],
  ["SCORE_COMPLETION", [0.4289, 0.5], ["completion.failed"]],
  ["SCORE_COMPLETION", [2.8653, 0.5], ["completion.over"]],
  ["SCORE_COMPLETION", [0.9999, 20], ["completion.share", "rounded"]],
  ["SCORE_COMPLETION", [1.5, 20], ["completion.full", "completion.nearOver"]],
  ["COMPLETION_RATE", [132.9, 202.6, "反向"], ["rate.within"]],
  ["COMPLETION_RATE", [94, 100], ["rate.more"]],
  ["SCORE_RATIO", [1.0259, 10], ["ratio.capped"]],
  ["AVERAGE_RATE", [[[0.95, 1.02, 1, ""]]], ["average.capped", "average.mean"]],
  ["SCORE_BAND", [0.008, "≤10%→2;≤20%→1;其他→0"], ["band.fits"]],
  ["SCORE_BAND", [0.5, "≤10%→2;≤20%→1;其他→0"], ["band.otherwise"]],
  ["DEDUCT", [2, 1, 0.5, 0, 1], ["deduct.item", "deduct.item", "deduct.rest"]],
  ["DEDUCT", [1, 3, 0.5], ["deduct.item", "deduct.floor"]],
  ["SCORE_IF", ["否", 1], ["if.missed"]],
  ["SCORE_WITHIN", [21.5, 30, 2], ["within.met"]],
  ["SCORE_PARTS", [3, [["否", 0.5, "是"]], "30/30/40"], ["parts.missed", "parts.partly", "parts.met", "parts.total"]],
  ["SCORE_STEP", [2, 0.0999, 0, 0.05, 0.5], ["step.above", "step.full", "step.rest"]],
  ["SCORE_STEP", [2, -0.04, 0, 0.05, 0.5], ["step.notAbove"]],
  ["LEVEL_FITS", [6, 10, "未达成"], ["levelFits.rangeBelow", "levelFits.misfits"]],
  ["SCORE_BONUS", [3, 1], ["bonus.plus", "bonus.minus", "bonus.total"]],
  ["SCORE_LINKED", [2, 48.3, 49], ["linked.share", "rounded"]],
  ["GRADE", [89.995], ["grade.fits"]],
  ["SCORE_HIT_RATE", [[[1, 1.2, 1.31, 0.99, 1.3]], 10], ["hitRate.hits", "hitRate.share"]],
  ["SCORE_DEVIATION", [10, 0.05], ["deviation.share"]],
  ["SCORE_BY_DATE", [44925, 44926, 5], ["byDate.met"]],
  ["SPLIT_WEIGHT", [26, 7, 7], ["split.last"]],
];

describe("explanationInWords", () => {
  it.each(CASES)("%s%j", (name, args, expected) => {
    expect(
      rule(name)
        .explain(args)
        .steps.map(({ id }) => id),
    ).toEqual(expected);
  });

  it.each(languages)("writes the figures of each step in %s", (language) => {
    const texts = CASES.map(([name, args]) =>
      [`${name}${JSON.stringify(args)}`, ...explanationInWords(rule(name).explain(args), language).steps].join("\n  "),
    );
    expect(texts.join("\n")).toMatchSnapshot();
  });

  it.each([
    ["SCORE_WITHIN", [5, "", 2], "limit", "限额"],
    ["DEDUCT", [2, 1, 0.5, "", 1], "count2", "次数2"],
    ["SCORE_PARTS", [2, [["是", null]]], "met2", "各项完成情况2"],
  ])("names the first blank of %s%j, by the name that the user reads", (name, args, parameter, read) => {
    const explanation = rule(name).explain(args);
    expect(explanation.steps).toEqual([{ id: "unfilled", args: { name: { parameter } } }]);
    expect(explanationInWords(explanation, "zh-CN").steps.join("")).toContain(`“${read}”`);
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
