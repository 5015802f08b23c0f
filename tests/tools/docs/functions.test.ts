import { languages } from "../../../src/language/language";
import { scoringRules } from "../../../src/rubric/rules";
import { functionExamples } from "../../../tools/docs/functions/examples";
import { functionPages } from "../../../tools/docs/functions/functionPages";
import { literalOf } from "../../../tools/docs/functions/literal";
import { resultOf } from "../../../tools/docs/functions/result";
import { helpWords } from "../../../tools/docs/functions/words";
import type { Pages } from "../../../tools/docs/pages";
import { functionsMetadata } from "../../../tools/functionsMetadata";

let pages: Pages;
let ids: string[];
beforeAll(async () => {
  pages = await functionPages();
  ids = functionsMetadata("en-US")
    .functions.map(({ id }) => id)
    .sort();
});

test("every function has a page in both languages, three examples and a source; nothing else has", () => {
  const expected = ["README", ...ids].flatMap((id) => [`${id}.en.md`, `${id}.md`]);
  expect(Object.keys(pages.files).sort()).toEqual(expected.sort());
  expect(Object.keys(functionExamples).sort()).toEqual(ids);
  for (const language of languages) expect(Object.keys(helpWords(language).sources).sort()).toEqual(ids);
  for (const { examples } of Object.values(functionExamples)) expect(examples).toHaveLength(3);
});

test("a page shows each example with the result that the function gives", () => {
  for (const [id, { examples }] of Object.entries(functionExamples)) {
    for (const args of examples) {
      const { shown } = resultOf(id, args.map(literalOf), "zh-CN");
      const row = pages.files[`${id}.md`]?.split("\n").find((line) => line.includes(`(${args.join(",")})`));
      expect(row?.split("|").map((text) => text.trim())[2]).toBe(shown);
    }
  }
});

test("a page shows the native formula wherever the rule has one", () => {
  for (const { name, native } of scoringRules) {
    const args = functionExamples[name]?.native ?? [];
    const formula = native?.(args) ?? "";
    expect(formula).not.toBe("");
    for (const file of [`${name}.md`, `${name}.en.md`]) expect(pages.files[file]).toContain(`\n=${formula}\n`);
  }
});

test("no page has a placeholder left, nor a sentence of the other language's help", () => {
  for (const [file, text] of Object.entries(pages.files)) {
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    if (file.endsWith(".en.md")) expect(text).not.toContain("得分怎么来的");
  }
});

test.each<[string, unknown]>([
  ["94%", 0.94],
  ["-0.5", -0.5],
  ['"反""向"', '反"向'],
  ["TRUE", true],
  [
    '{95%,"";1,2}',
    [
      [0.95, ""],
      [1, 2],
    ],
  ],
])("the literal %s is read as Excel reads it", (text, value) => expect(literalOf(text)).toEqual(value));

test("what is no literal is an error, not a guess", () => {
  expect(() => literalOf("A2")).toThrow("Not a literal");
});
