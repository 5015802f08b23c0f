import { strFromU8, unzipSync } from "fflate";
import { lettersOf, lettersZip } from "../../../src/report/letters/lettersOf";
import { letterTemplate, readLetterTemplate } from "../../../src/report/letters/template";
import { readDocx } from "../../../src/report/office/readDocx";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { checkedFiles } from "../support/checkedFiles";

const options = { language: "zh-CN", template: letterTemplate, due: "12月5日", office: "某市财政局" } as const;
const reports = checkedFiles("zh-CN");

const documentXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array);
const plain = (bytes: Uint8Array): string =>
  documentXml(bytes)
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");

test("a letter and a list for each form with something to mend, a letter for a file that cannot be read", async () => {
  const files = await lettersOf(reports, options);
  const forms = reports.flatMap(({ forms: all }) =>
    all.filter(({ findings }) => findings.some(({ severity }) => severity !== "information")),
  );
  const unread = reports.filter(({ problem }) => problem !== null && problem.code !== "lock-file");
  expect(files.filter(({ name }) => name.endsWith(".docx"))).toHaveLength(forms.length + unread.length);
  expect(files.filter(({ name }) => name.endsWith(".xlsx"))).toHaveLength(forms.length);
  expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
  for (const { name } of files) expect(name).not.toMatch(/[\\/:*?"<>|]/);
});

test("problems are numbered through, each with its cell and what to do; what nobody said is a gap", async () => {
  const [form] = reports[0]!.forms;
  const [letter, list] = await lettersOf([{ file: "甲.xlsx", problem: null, forms: [form!] }], {
    ...options,
    wordOf: (_, { id }) => (id === "score-out-of-range" ? "已请示市局。" : null),
  });
  const told = form!.findings.filter(({ severity }) => severity !== "information");
  const lines = plain(letter!.bytes).split("\n");
  const numbers = lines.flatMap((line) => /^(\d+)．/.exec(line)?.[1] ?? []);
  expect(numbers).toEqual(told.map((_, index) => String(index + 1)));
  for (const { sheet, address } of told) expect(lines.join("\n")).toContain(`（${sheet}!${address}）`);
  expect(lines.filter((line) => line.startsWith("改法："))).toHaveLength(told.length);
  expect(lines.join("\n")).toContain("12月5日");
  expect(lines).toContain("单位说明：已请示市局。");
  expect(readDocx(letter!.bytes)?.gaps).toEqual(["日期"]);
  const { sheets } = (await readWorkbook(list!.bytes)).data;
  const values = sheets[0]!.cells.map(({ value }) => value);
  for (const { sheet, address } of told) expect(values).toContain(`${sheet}!${address}`);
});

test("all of a batch in one .zip", async () => {
  const files = await lettersOf(reports, options);
  expect(Object.keys(unzipSync(lettersZip(files))).sort()).toEqual(files.map(({ name }) => name).sort());
});

test("texts of one's own take the place of those that ship; a wrong one is told with its place", () => {
  const read = readLetterTemplate(JSON.stringify({ closing: "特此函告。" }), "zh-CN");
  expect(read).toEqual({ template: { ...letterTemplate, closing: "特此函告。" } });
  const wrong = readLetterTemplate(JSON.stringify({ closing: 3, 结尾: "" }), "zh-CN");
  expect("problems" in wrong && wrong.problems.join("\n")).toMatch(/\/closing[^]*结尾|结尾[^]*\/closing/);
  expect("problems" in readLetterTemplate("[]", "en-US")).toBe(true);
});

test("a letter about a file that could not be read names it once", async () => {
  const message = "甲/坏.xlsx: 文件不完整。";
  const [letter] = await lettersOf([{ file: "甲/坏.xlsx", problem: { code: "damaged", message }, forms: [] }], options);
  const words = plain(letter!.bytes);
  expect(words).toContain("文件不完整。");
  expect(words.split("坏.xlsx")).toHaveLength(2);
});
