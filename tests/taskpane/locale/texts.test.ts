import { enUS } from "../../../src/taskpane/locale/en-US";
import { textsIn } from "../../../src/taskpane/locale/texts";
import { zhCN } from "../../../src/taskpane/locale/zh-CN";

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ""): Record<string, string> {
  return Object.entries(tree).reduce<Record<string, string>>((all, [key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === "string" ? { ...all, [name]: value } : { ...all, ...flat(value, name) };
  }, {});
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => String(name)).sort();

const chinese = flat(zhCN);
const english = flat(enUS);

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
  expect(textsIn("zh-CN")).toBe(zhCN);
  expect(textsIn("en-US")).toBe(enUS);
});
