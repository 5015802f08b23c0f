import { dictionary } from "../../src/language/dictionary";
import { languages } from "../../src/language/language";

const zhCN = { title: "自评表", advice: { none: "没有", some: "有 {count} 个" } };

test("every language has its own texts", () => {
  const words = dictionary(zhCN, { title: "Form", advice: { none: "None", some: "{count} of them" } });
  expect(languages.map((language) => words(language).advice.none)).toEqual(["没有", "None"]);
});

test("a key that a language lacks, or has alone, does not compile", () => {
  // @ts-expect-error -- English lacks a key
  dictionary(zhCN, { title: "Form", advice: { none: "None" } });
  const more = { title: "Form", advice: { none: "None", some: "Some" }, unknown: "Unknown" };
  // @ts-expect-error -- English has a key of its own
  dictionary(zhCN, more);
  // @ts-expect-error -- a language is missing
  expect(dictionary(zhCN)("zh-CN")).toEqual(zhCN);
  const words = dictionary(zhCN, { title: "Form", advice: { none: "None", some: "Some" } });
  // @ts-expect-error -- a key that nobody knows
  expect(words("en-US").unknown).toBeUndefined();
  // @ts-expect-error -- a language that nobody speaks
  expect(words("fr-FR")).toBeUndefined();
});
