import { readdirSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../../src/language/language";
import { enUS } from "../../../src/taskpane/locale/en-US";
import { paneWords } from "../../../src/taskpane/locale";
import { zhCN } from "../../../src/taskpane/locale/zh-CN";

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ""): Record<string, string> {
  return Object.entries(tree).reduce<Record<string, string>>((all, [key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === "string" ? { ...all, [name]: value } : { ...all, ...flat(value, name) };
  }, {});
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => String(name)).sort();

type Dictionary = (language: Language) => Tree;

/** The texts that commands bring along, each file by its name. */
const folder = join(__dirname, "../../../src/taskpane/locale/commands");
const brought = readdirSync(folder).map((file) => {
  const dictionaries = Object.entries(jest.requireActual<Record<string, Dictionary>>(join(folder, file)));
  return (language: Language): Tree =>
    Object.fromEntries(dictionaries.map(([name, texts]) => [`${file} ${name}`, texts(language)]));
});

const all = (language: Language): Record<string, string> =>
  Object.assign({}, flat(paneWords(language)), ...brought.map((texts) => flat(texts(language))));

const chinese = all("zh-CN");
const english = all("en-US");

test("commands bring their texts along", () => {
  expect(brought.length).toBeGreaterThan(5);
  expect(chinese).toHaveProperty(["goalRows.ts goalRowsWords.label"]);
});

// The one place where the sentences stand: other tests ask for them by name.
test.each(languages)("what the pane says, %s", (language) => expect(all(language)).toMatchSnapshot());

test("both languages have the same texts, none empty", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  const blank = Object.entries({ ...chinese, ...english }).filter(([, text]) => text.trim() === "");
  expect(blank).toEqual([]);
});

test.each(Object.keys(chinese))("%s takes the same placeholders in both languages", (key) => {
  expect([...new Set(placeholders(english[key] ?? ""))]).toEqual([...new Set(placeholders(chinese[key] ?? ""))]);
});

test("a problem's advice says more than its title", () => {
  for (const texts of [zhCN, enUS]) {
    for (const { title, advice } of Object.values(texts.problems))
      expect(advice.length).toBeGreaterThan(title.length / 2);
  }
});

test("Chinese for Chinese, English for English", () => {
  expect(paneWords("zh-CN")).toBe(zhCN);
  expect(paneWords("en-US")).toBe(enUS);
});
