import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { inRoot } from "../../tools/build/places";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(120_000);

const folder = testFolder();
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(() => {
  copyFileSync(inRoot("tests/cases/sichuan/workbook.xlsx"), inFolder("form.xlsx"));
  copyFileSync(inRoot("tests/cases/three-sheets/workbook.xlsx"), inFolder("several.xlsx"));
});

/** The document with its words changed, under another name. */
function edit(from: string, to: string, change: (xml: string) => string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(inFolder(from))));
  const xml = strFromU8(parts["word/document.xml"] as Uint8Array);
  writeFileSync(inFolder(to), zipSync({ ...parts, "word/document.xml": strToU8(change(xml)) }));
}

test("a draft, and what is left of it to do", () => {
  const drafted = rubric(folder, "report", "form.xlsx", "-o", "report.docx");
  expect({ status: drafted.status, stdout: drafted.stdout }).toEqual({ status: 0, stdout: "" });
  expect(drafted.stderr).toMatch(/report\.docx[^]*待填 7 处/);
  const open = rubric(folder, "report", "--check", "report.docx", "form.xlsx");
  expect(open.status).toBe(1);
  expect(open.stdout).toMatch(/评价等级/);
  edit("report.docx", "filled.docx", (xml) => xml.replaceAll(/【待填：[^】]*】/g, "已写"));
  const done = rubric(folder, "report", "--check", "filled.docx", "form.xlsx", "--lang", "en");
  expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: "" });
  edit("filled.docx", "changed.docx", (xml) => xml.replaceAll(">98<", ">98.5<"));
  const changed = rubric(folder, "report", "--check", "changed.docx", "form.xlsx");
  expect(changed.status).toBe(1);
  expect(changed.stdout).toMatch(/98\.5[^]*绩效自评!J21[^]*98/);
});

test("an outline by its name, or of one's own", () => {
  expect(rubric(folder, "report", "form.xlsx", "-o", "gd.docx", "--outline", "广东").status).toBe(0);
  const own = {
    id: "own",
    name: { "zh-CN": "本市", "en-US": "Ours" },
    title: "{unit|单位}报告",
    sections: [{ heading: "一、得分", blocks: [{ text: "得{total|总分}分。" }] }],
  };
  writeFileSync(inFolder("own.json"), JSON.stringify(own));
  const drafted = rubric(folder, "report", "form.xlsx", "-o", "own.docx", "--outline", "own.json");
  expect(drafted.status).toBe(0);
  expect(drafted.stderr).toMatch(/待填 0 处/);
});

test.each([
  ["no file to write", ["report", "form.xlsx"], /-o/],
  ["another ending", ["report", "form.xlsx", "-o", "report.doc"], /\.docx/],
  ["no such outline", ["report", "form.xlsx", "-o", "x.docx", "--outline", "北京"], /北京[^]*guangdong/],
  ["several forms", ["report", "several.xlsx", "-o", "x.docx"], /--sheet/],
  ["no document", ["report", "--check", "none.docx", "form.xlsx"], /none\.docx/],
  ["a workbook for a document", ["report", "--check", "form.xlsx", "form.xlsx"], /\.docx/],
  ["no workbook", ["report", "none.xlsx", "-o", "x.docx"], /none\.xlsx/],
])("%s: says so, and writes nothing", (_, args, message) => {
  const { status, stderr } = rubric(folder, ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(existsSync(inFolder("x.docx"))).toBe(false);
});

test("letters to the units as one .zip or in a folder", () => {
  const zip = rubric(folder, "letters", "form.xlsx", "several.xlsx", "-o", "letters.zip", "--due", "12月5日");
  expect({ status: zip.status, stdout: zip.stdout }).toEqual({ status: 0, stdout: "" });
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(inFolder("letters.zip")))));
  expect(names.some((name) => /某县供水服务中心.*\.docx$/.test(name))).toBe(true);
  expect(rubric(folder, "letters", "form.xlsx", "-o", "letters").status).toBe(0);
  expect(
    readdirSync(inFolder("letters"))
      .map((name) => path.extname(name))
      .sort(),
  ).toEqual([".docx", ".xlsx"]);
  writeFileSync(inFolder("bad.json"), "{");
  const bad = rubric(folder, "letters", "form.xlsx", "-o", "x.zip", "--template", "bad.json");
  expect(bad.status).toBe(2);
  expect(bad.stderr).toMatch(/bad\.json/);
});
