import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { markdownReport } from "../../src/report/formats/markdown";
import { checkFile } from "../../src/taskpane/fileCheck/checkFile";
import { fileReport } from "../../src/taskpane/view/fileCheck/fileReport";
import { inRoot } from "../../tools/build/places";
import { rubric, testFolder } from "../cli/support/rubric";

jest.setTimeout(120_000);

const folder = testFolder();
const entries = inRoot("tests/cases/tianhe-2023/published.json");
const names = ["filled.xlsx", "list.csv", "broken.xlsx"];

beforeAll(() => {
  rubric(folder, "new", "tianhe-2023", "-o", "filled.xlsx", "--filled", entries);
  writeFileSync(path.join(folder, "list.csv"), "姓名,科室\n甲,财务\n");
  writeFileSync(path.join(folder, "broken.xlsx"), readFileSync(path.join(folder, "filled.xlsx")).subarray(0, 2000));
});

test.each([
  ["zh", "zh-CN"],
  ["en", "en-US"],
] as const)("pane and command write one and the same Markdown (%s)", async (option, language) => {
  const reports = await Promise.all(
    names.map(async (name) => {
      const file = new File([readFileSync(path.join(folder, name))], name);
      return fileReport({ name, report: await checkFile(file) }, language)!;
    }),
  );
  const written = markdownReport(reports, { language });
  expect(written).toContain("| 自评表!J13 | ");
  expect(rubric(folder, "check", ...names, "--format", "markdown", "--lang", option).stdout).toBe(written);
});

test("a file that waits for its turn is told of later", () => {
  expect(fileReport({ name: "a.xlsx", report: null }, "zh-CN")).toBeNull();
});

test("a mistake of the program's own is told as one", () => {
  const report = fileReport({ name: "a.xlsx", report: { kind: "failed", detail: "TypeError: x" } }, "zh-CN");
  expect(report?.problem).toMatchObject({ code: "failed", message: expect.stringContaining("TypeError: x") as string });
});
