import { functionsMetadata, metadataOf, type FunctionsMetadata } from "../../tools/functionsMetadata";

const [english, chinese] = [functionsMetadata("en-US"), functionsMetadata("zh-CN")];

test("both languages have the same functions with the same parameters", () => {
  const shape = ({ functions }: FunctionsMetadata): unknown =>
    functions.map(({ description: _, parameters, ...one }) => ({
      ...one,
      parameters: parameters.map(({ description: _text, name: _name, ...parameter }) => parameter),
    }));
  expect(shape(chinese)).toEqual(shape(english));
  expect(english.functions.length).toBeGreaterThan(0);
});

test("every function and every parameter has a text in each language", () => {
  const texts = (metadata: FunctionsMetadata): unknown[] =>
    metadata.functions.flatMap((one) => [one.description, ...one.parameters.map((parameter) => parameter.description)]);
  for (const text of texts(english)) expect(text).toMatch(/^[A-Z0-9][^]*[.]$/);
  for (const text of texts(chinese)) expect(text).toMatch(/\p{Script=Han}[^]*[。；]$/u);
});

test("parameters have Chinese names in Chinese, each of its own", () => {
  for (const { parameters } of chinese.functions) {
    const names = parameters.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^\p{Script=Han}+\d*$/u);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("ids are what files will hold for years: capitals, and the same as the names", () => {
  for (const { id, name } of english.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).toBe(id);
    // Excel would take these for cells.
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  }
});

test("nothing is asked for that Excel 2021 does not have, and nothing recalculates by itself", () => {
  expect(Object.keys(english)).toEqual(["functions"]);
  expect(JSON.stringify(english)).not.toMatch(/"(volatile|stream|cancelable|requiresAddress)"/);
});

test("a parameter is told as the rule declares it: ranges, optional ones, pairs that come again", () => {
  const told = (id: string): unknown =>
    english.functions
      .find((one) => one.id === id)
      ?.parameters.map(({ name, dimensionality, optional, repeating }) => [
        name,
        ...Object.keys({
          ...(dimensionality && { dimensionality }),
          ...(optional && { optional }),
          ...(repeating && { repeating }),
        }),
      ]);
  expect(told("SCORE_PARTS")).toEqual([
    ["weight"],
    ["met", "dimensionality"],
    ["shares", "dimensionality", "optional"],
  ]);
  expect(told("DEDUCT")).toEqual([["full"], ["count"], ["each"], ["more", "optional", "repeating"]]);
});

const one = [{ name: "ADD", parameters: [{ name: "a" }, { name: "b" }] }];

test("a text that is missing or belongs to nothing is an error that names it", () => {
  expect(() => metadataOf(one, {}, "zh-CN")).toThrow("no text for ADD\nno text for ADD.a\nno text for ADD.b");
  const texts = { ADD: { description: "加", parameters: { a: "甲", b: "乙", c: "丙" } } };
  expect(() => metadataOf(one, texts, "zh-CN")).toThrow("a text for ADD.c, which does not exist");
});
