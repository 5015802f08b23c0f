import fc from "fast-check";
import { ruleErrorInWords } from "../../../src/rubric/explanation/errorInWords";
import { quantityValue } from "../../../src/rubric/quantityText/quantityValue";
import type { Language } from "../../../src/language/language";
import { RuleError } from "../../../src/rubric/ruleError";

test.each<[unknown, number | ""]>([
  ["97.70%", 0.977],
  ["＞2.5万人次", 25000],
  ["约10.2万份", 102000],
  ["不低于98.00%", 0.98],
  ["6.47亿元", 647_000_000],
  ["2021年12月底前", 44561],
  ["2021-12-31", 44561],
  ["2000年3月1日", 36586],
  [12.5, 12.5],
  ["", ""],
  [null, ""],
  ["-", ""],
])("%p is %p", (text, value) => expect(quantityValue(text)).toBe(value));

/** The complaint in words. */
function complaint(text: unknown, language: Language = "zh-CN"): string {
  try {
    return `gave ${quantityValue(text)}`;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    expect(error.kind).toBe("value");
    return ruleErrorInWords(error, language);
  }
}

test.each([
  ["招聘职位：事业单位工作人员35人，编外人员150人", "35人、150人"],
  ["90%-95%", "范围"],
  ["12月底前", "年月日"],
  ["2021年7月", "年月日"],
  ["2021年2月30日", "年月日"],
  ["已完成", "没有数字"],
  ["三分之二", "阿拉伯数字"],
  [true, "阿拉伯数字"],
])("%s is an error that says %s", (text, words) => {
  expect(complaint(text)).toContain(words);
  for (const language of ["zh-CN", "en-US"] as const) expect(complaint(text, language)).not.toMatch(/[{}]/);
});

test("several figures are listed as each language lists them", () => {
  const text = "招聘职位：事业单位工作人员35人，编外人员150人";
  expect(complaint(text, "zh-CN")).toContain("35人、150人");
  expect(complaint(text, "en-US")).toContain("35人, 150人");
});

test("nothing but a RuleError is ever thrown", () => {
  fc.assert(fc.property(fc.anything(), (text) => expect(complaint(text)).toBeTruthy()));
});
