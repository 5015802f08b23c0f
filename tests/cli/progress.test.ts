import { progressOn } from "../../src/cli/progress";

const written = (columns: number, ...files: readonly string[]): string => {
  let [text, time] = ["", 0];
  const terminal = { isTTY: true, columns, write: (more: string) => (text += more) };
  const progress = progressOn(terminal, () => (time += 1000));
  for (const [index, file] of files.entries()) progress?.(file, index, files.length);
  progress?.end();
  return text;
};

test("nobody is told where nobody watches", () => {
  expect(progressOn({ write: () => undefined })).toBeNull();
});

test("each file takes the place of the one before, and nothing stays", () => {
  const lines = written(80, "甲.xlsx", "乙\u001b[2J.xlsx").split("\r\u001b[K");
  expect(lines).toEqual(["", "[1/2] 甲.xlsx", "[2/2] 乙␛[2J.xlsx", ""]);
});

test("a line is never longer than the terminal, Chinese characters counted twice", () => {
  expect(written(20, "一二三四五六七八九十.xlsx").split("\r\u001b[K")[1]).toBe("[1/1] 一二三四五六");
});
