import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expandPatterns } from "../../../src/cli/input/expandPatterns";

const folder = mkdtempSync(path.join(tmpdir(), "rubric-patterns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = [
  "表1.xlsx",
  "表2.xlsx",
  "表10.xlsx",
  "表[1].xlsx",
  "~$表1.xlsx",
  ".~表1.xlsx",
  "说明.txt",
  "甲(1)/子/表3.xlsx",
  "甲(1)/表4.xls",
  ".隐/表5.xlsx",
];
beforeAll(() => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), "");
  }
});

test.each([
  [["*.xlsx"], ["~$表1.xlsx", "表1.xlsx", "表2.xlsx", "表10.xlsx", "表[1].xlsx"]],
  [["表?.xlsx"], ["表1.xlsx", "表2.xlsx"]],
  [["表[1].xlsx"], ["表[1].xlsx"]],
  [["表[12].xlsx"], ["表1.xlsx", "表2.xlsx"]],
  [
    ["**/*.xls*"],
    ["~$表1.xlsx", "表1.xlsx", "表2.xlsx", "表10.xlsx", "表[1].xlsx", "甲(1)/表4.xls", "甲(1)/子/表3.xlsx"],
  ],
  [["甲(1)/*.xls"], ["甲(1)/表4.xls"]],
  [["*/*.xls"], ["甲(1)/表4.xls"]],
  [
    ["表1.xlsx", "表?.xlsx"],
    ["表1.xlsx", "表2.xlsx"],
  ],
  [[".~*"], [".~表1.xlsx"]],
  [["没有*.xlsx"], ["没有*.xlsx"]],
  [["没有.xlsx"], ["没有.xlsx"]],
])("%j", async (patterns, expected) => {
  const found = await expandPatterns(patterns.map((pattern) => `${folder}/${pattern}`));
  const relative = found.map((file) => file.slice(folder.length + 1));
  expect([...relative].sort()).toEqual([...expected].sort());
});

test("numbers in names come in their order", async () => {
  const found = await expandPatterns([`${folder}/表*.xlsx`]);
  expect(found.map((file) => path.basename(file)).filter((name) => /\d\./.test(name))).toEqual([
    "表1.xlsx",
    "表2.xlsx",
    "表10.xlsx",
  ]);
});
