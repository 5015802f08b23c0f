import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { inRoot } from "../../tools/build/places";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(240_000);

const folder = testFolder();
const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);
const form = (name: string): string => inRoot("tests/cases", name, "workbook.xlsx");

/** Names that shells, addresses and markup take for something else. */
const names = [
  "甲 局.xlsx",
  "乙[1].xlsx",
  "丙{a,b}.xlsx",
  "丁😀.xlsx",
  "戊'引'.xlsx",
  "己$HOME`x`.xlsx",
  "-o.xlsx",
  "庚#1100%.xlsx",
  "长".repeat(80) + ".xlsx",
];

beforeAll(() => {
  mkdirSync(inFolder("报送", "下级", "更深"), { recursive: true });
  for (const name of names) copyFileSync(form("sichuan"), inFolder("报送", name));
  copyFileSync(form("suzhou"), inFolder("报送", "下级", "更深", "表.xlsx"));
  writeFileSync(inFolder("报送", ".DS_Store"), "Bud1");
  writeFileSync(inFolder("报送", "._甲 局.xlsx"), "x");
  if (process.platform === "win32") return;
  symlinkSync("没有.xlsx", inFolder("报送", "断.xlsx"));
  symlinkSync("..", inFolder("报送", "下级", "回头"));
});

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly problem: { readonly code: string; readonly message: string } | null;
  }[];
}

test("whatever files are called, each has its row; what leads nowhere too, and no folder comes twice", () => {
  const { status, stdout, stderr } = rubric(folder, "check", "报送", "-r", "--format", "json");
  const { files } = JSON.parse(stdout) as Report;
  const broken = process.platform === "win32" ? [] : ["报送/断.xlsx"];
  expect(new Set(files.map(({ file }) => file))).toEqual(
    new Set([...names.map((name) => `报送/${name}`), "报送/下级/更深/表.xlsx", ...broken]),
  );
  expect(files.flatMap(({ file, problem }) => (problem ? [[file, problem.code]] : []))).toEqual(
    broken.map((file) => [file, "unreadable"]),
  );
  expect(status).toBe(broken.length > 0 ? 2 : 1);
  expect(stderr).toContain("._甲 局.xlsx");
});

test("a name that is no UTF-8 is told as such", () => {
  if (process.platform !== "linux") return;
  mkdirSync(inFolder("编码"));
  copyFileSync(
    form("sichuan"),
    Buffer.concat([Buffer.from(`${inFolder("编码")}/`), Buffer.from([0xbc, 0xd7]), Buffer.from(".xlsx")]),
  );
  const { status, stderr } = rubric(folder, "check", "编码", "--format", "csv");
  expect(status).toBe(2);
  expect(stderr).toContain("UTF-8");
});

describe("what is written never takes the place of a form that is read", () => {
  const bytes = readFileSync(form("sichuan"));
  beforeAll(() => {
    mkdirSync(inFolder("一"));
    copyFileSync(form("sichuan"), inFolder("一", "表.xlsx"));
    copyFileSync(form("suzhou"), inFolder("一", "表2.xlsx"));
  });

  test.each([
    ["check, named", ["check", "一/表.xlsx", "-o", "一/表.xlsx"]],
    ["check, in its folder", ["check", "一", "-o", "./一/../一/表.xlsx"]],
    ["check, by a pattern", ["check", "一/*.xlsx", "-o", "一/表.xlsx"]],
    ["pack", ["pack", "一/表.xlsx", "-o", "一/表.xlsx"]],
    ["read", ["read", "一/表.xlsx", "--format", "text", "-o", "一/表.xlsx"]],
    ["letters", ["letters", "一", "-o", "一/表.xlsx"]],
    ["review", ["review", "一", "-o", "一/表.xlsx"]],
    ["review beside it", ["review", "一/表.xlsx", "-o", "一"]],
    ["report", ["report", "一/表.xlsx", "-o", "一/表.xlsx"]],
  ])("%s", (_, args) => {
    const before = readdirSync(inFolder("一"));
    const { status, stderr } = rubric(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain("一/表.xlsx");
    expect(readFileSync(inFolder("一", "表.xlsx")).equals(bytes)).toBe(true);
    expect(readdirSync(inFolder("一"))).toEqual(before);
  });

  test("a register is written once more into the folder that it tells of, by a pattern too", async () => {
    for (const files of ["一", "一", "一/*.xlsx"]) {
      expect(rubric(folder, "check", files, "-o", "一/台账.xlsx").status).toBe(1);
      const { grids } = await readWorkbookFile("台账.xlsx", readFileSync(inFolder("一", "台账.xlsx")));
      const rows = grids.find(({ sheet }) => sheet === "台账")?.values.slice(1) ?? [];
      expect(rows.map((row) => row[10]).sort()).toEqual(["一/表.xlsx", "一/表2.xlsx"]);
    }
  });
});

test.each([
  [["letters", "报送", "-o", "信.docx"], ".zip"],
  [["review", "报送", "-o", "复核.xlsx"], "文件夹"],
  [["pack", "报送/甲 局.xlsx", "-o", "包.xlsx"], ".json"],
  [["mark", "报送/甲 局.xlsx", "-o", "标记.docx"], ".xlsx"],
  [["new", "tianhe-2023", "-o", "新.docx"], ".xlsx"],
] as const)("%j: a name of another format is refused, and nothing is there under it", (args, told) => {
  const { status, stderr } = rubric(folder, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  expect(existsSync(inFolder(args[args.length - 1] ?? ""))).toBe(false);
});

test("reviews of files of one name stand in folders as they lay; another run reads none of them, and writes over none", () => {
  for (const unit of ["甲", "乙"]) {
    mkdirSync(inFolder("批", unit), { recursive: true });
    copyFileSync(form("sichuan"), inFolder("批", unit, "表.xlsx"));
  }
  const first = rubric(folder, "review", "批", "-r", "-o", "批/复核");
  expect({ status: first.status, stdout: first.stdout }).toEqual({ status: 0, stdout: "" });
  expect(readdirSync(inFolder("批", "复核"), { recursive: true }).sort()).toEqual(
    ["乙", "甲", path.join("乙", "表.xlsx"), path.join("甲", "表.xlsx")].sort(),
  );
  const second = rubric(folder, "review", "批", "-r", "-o", "批/复核");
  expect(second.status).toBe(2);
  expect(existsSync(inFolder("批", "复核", "复核"))).toBe(false);
});

test("a comparison of a report goes into the file that is named", () => {
  rubric(folder, "report", "报送/甲 局.xlsx", "-o", "报告.docx");
  const { status, stdout } = rubric(folder, "report", "--check", "报告.docx", "报送/甲 局.xlsx", "-o", "核对.txt");
  expect([status, stdout]).toEqual([1, ""]);
  expect(readFileSync(inFolder("核对.txt"), "utf8")).toContain("报告.docx");
});
