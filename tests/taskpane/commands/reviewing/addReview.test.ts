import { told } from "../../../../src/taskpane/commands";
import { reviewWords } from "../../../../src/taskpane/locale/commands/review";

const { add: words } = reviewWords("zh-CN");

test("what was added is told with its columns, and that the rest is locked", () => {
  const result = { kind: "added", columns: "L:M", headings: ["考核得分", "理由及依据"] } as const;
  const { isDone, sentences } = told({ kind: "add-review", result }, "zh-CN");
  expect(isDone).toBe(true);
  expect(sentences[0]).toContain("L:M");
  expect(sentences[0]).toContain("考核得分、理由及依据");
  expect(sentences[1]).toBe(words.locked);
});

test.each([
  ["already", words.already],
  ["unclear", words.unclear],
  ["impossible", words.impossible],
  ["too-wide", words.tooWide],
] as const)("why nothing was added is told: %s", (kind, sentence) => {
  expect(told({ kind: "add-review", result: { kind } }, "zh-CN")).toEqual({ isDone: false, sentences: [sentence] });
});
