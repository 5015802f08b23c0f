import { languageOf } from "../../src/language/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["ZH-tw", "zh-CN"],
  ["en-GB", "en-US"],
  ["ja-JP", "en-US"],
  ["mn-MN", "en-US"],
  [undefined, "zh-CN"],
] as const)("a program in %s has texts in %s", (tag, expected) => {
  expect(languageOf(tag)).toBe(expected);
});
