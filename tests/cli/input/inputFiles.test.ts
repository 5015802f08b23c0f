import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inputFiles, type InputOptions } from "../../../src/cli/input/inputFiles";

const folder = mkdtempSync(path.join(tmpdir(), "rubric-folders-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = [
  "甲局/表2.xlsx",
  "甲局/表10.et",
  "甲局/~$表2.xlsx",
  "甲局/.隐.xlsx",
  "甲局/说明.docx",
  "甲局/台账.xlsx",
  "甲局/下级/表3.xls",
  "甲局/.git/表4.xlsx",
  "乙局/说明.txt",
];

beforeAll(() => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), "");
  }
});

async function found(paths: readonly string[], options: Partial<InputOptions> = {}) {
  const { files, leftOut } = await inputFiles(
    paths.map((each) => `${folder}/${each}`),
    { recursive: false, ...options },
  );
  const relative = (file: string): string => file.slice(folder.length + 1);
  return { files: files.map(relative), leftOut: leftOut.map(relative) };
}

const beside = ["甲局/.隐.xlsx", "甲局/~$表2.xlsx"];

test("a folder is its workbook files in their order; hidden and temporary ones are told", async () => {
  const { files, leftOut } = await found(["甲局"]);
  expect(files).toEqual(["甲局/表2.xlsx", "甲局/表10.et", "甲局/台账.xlsx"]);
  expect([...leftOut].sort()).toEqual([...beside].sort());
});

test("the folders in it too where that is asked for, but no hidden one", async () => {
  const { files } = await found(["甲局/"], { recursive: true });
  expect(files).toEqual(["甲局/表2.xlsx", "甲局/表10.et", "甲局/台账.xlsx", "甲局/下级/表3.xls"]);
});

test("what lies in the folder that is written is none of the forms; a file of its name is looked into", async () => {
  const whole = { recursive: true };
  expect((await found(["甲局"], { ...whole, output: path.join(folder, "甲局", "下级") })).files).toEqual([
    "甲局/表2.xlsx",
    "甲局/表10.et",
    "甲局/台账.xlsx",
  ]);
  expect((await found(["甲局"], { output: path.join(folder, "甲局", "台账.xlsx") })).files).toContain("甲局/台账.xlsx");
});

test("a folder without workbook files stays, and so does what does not exist", async () => {
  expect((await found(["乙局", "丙局"])).files).toEqual(["乙局", "丙局"]);
});

test("a pattern that fits folders only means their files; a file is taken once", async () => {
  expect((await found(["*局", "甲局/表2.xlsx"])).files).toEqual([
    "甲局/表2.xlsx",
    "甲局/表10.et",
    "甲局/台账.xlsx",
    "乙局",
  ]);
});
