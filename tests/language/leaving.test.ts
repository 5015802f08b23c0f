import fc from "fast-check";
import { argumentsOnOneLine, onOneLine, shortened, withoutControls } from "../../src/language/leaving";
import { asJson } from "../../src/language/json";
import { asMarkdown } from "../../src/language/markdown";
import { marked } from "marked";

/** What moves a cursor, makes a line, or turns the reading direction round, and halves of pairs. */
const dangerous = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\u001b[2J",
        "\u009b31m",
        "\r",
        "\n",
        "\v",
        "\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
        "\b",
        "\u0000",
      ),
      fc.constantFrom(
        "\ud83d",
        "\ude00",
        "😀",
        "甲",
        "a",
        " ",
        "　",
        "|",
        "<img src=x>",
        "[x](javascript:1)",
        "# ",
        "- ",
        "1. ",
        "http://a.b",
        "&lt;",
        "`",
        "**",
        "~~",
        "\\",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("a text of somebody else stays on its line and controls nothing", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(onOneLine(text)).not.toMatch(dangerous);
      expect(shortened(text, 5).length).toBeLessThanOrEqual(6);
      expect(shortened(text, 5)).not.toMatch(dangerous);
    }),
  );
});

test("ordinary texts stay as they are, blanks apart", () => {
  for (const text of ["因一个项目验收推迟，尾款未支付；", "≥95%（含）", "A1:B2 “甲”", "👩‍👩‍👧 家庭", "e\u0301"])
    expect(onOneLine(text)).toBe(text);
  expect(onOneLine("  甲\r\n　乙\t丙 ")).toBe("甲 乙 丙");
  expect(onOneLine("a\u001b[31m")).toBe("a␛[31m");
});

test("a message keeps its own lines and no other control", () => {
  expect(withoutControls("一\n二\r三\u001b")).toBe("一\n二\n三␛");
  expect(argumentsOnOneLine({ file: "a\nb.xlsx: 假的一行", count: 3 })).toEqual({
    file: "a b.xlsx: 假的一行",
    count: 3,
  });
});

test("JSON holds the same data, and nothing that a terminal obeys or a strict reader refuses", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = asJson({ text });
      expect(json.replaceAll("\n", "")).not.toMatch(dangerous);
      expect(json).not.toMatch(/\\ud[89ab]/i);
      expect((JSON.parse(json) as { text: string }).text).toBe(text.replace(/\p{Cs}/gu, "\uFFFD"));
    }),
  );
});

describe("Markdown shows a text as it is", () => {
  const inCell = async (text: string): Promise<string> =>
    marked(`| a | b |\n| --- | --- |\n| ${asMarkdown(text)} | x |\n`, { gfm: true });

  test.each([
    ["<img src=x onerror=1>", /<img/],
    ["[x](javascript:1)", /<a/],
    ["![x](http://a.b/c.png)", /<img|<a/],
    ["http://a.b/c", /<a/],
    ["www.a.b", /<a/],
    ["**甲** _乙_ ~~丙~~ `丁`", /<(?:strong|em|del|code)/],
    ["甲|乙|丙", /<td>丙/],
  ])("%s", async (text, markup) => {
    expect(await inCell(text)).not.toMatch(markup);
  });

  test.each(["# 甲", "- 甲", "1. 甲", "> 甲", "---", "+ 甲", "=", "```"])("at a line's beginning: %s", async (text) => {
    expect(await marked(`上文\n\n${asMarkdown(text)}\n`, { gfm: true })).not.toMatch(/<(?:h\d|li|hr|blockquote|pre)/);
  });

  test("entities are letters", async () => {
    expect(await inCell("&lt;b&gt;")).toContain("&amp;lt;b&amp;gt;");
  });
});
