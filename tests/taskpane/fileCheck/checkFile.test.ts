import { utils, write } from "@e965/xlsx";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { foreignRows } from "../support/smallForm";

function workbookFile(name: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): File {
  const book = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  }
  return new File([write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer], name);
}

test("every form of every sheet is checked, and other sheets are passed over", async () => {
  const report = await checkFile(
    workbookFile("两张.xlsx", { 说明: [["填表说明"]], 项目一: foreignRows, 项目二: foreignRows }),
  );
  if (report.kind !== "checked") throw new Error(report.kind);
  expect(report.forms.map(({ sheet, summary }) => [sheet, summary.total, summary.lines])).toEqual([
    ["项目一", 98, 3],
    ["项目二", 98, 3],
  ]);
  expect(report.forms[0]?.findings).toContainEqual(
    expect.objectContaining({ id: "deduction-without-justification", sheet: "项目一", address: "F3" }),
  );
});

test("a workbook without a form says what is missing", async () => {
  expect(await checkFile(workbookFile("名单.xlsx", { 名单: [["姓名"], ["甲"]] }))).toEqual({
    kind: "checked",
    forms: [],
    noForm: { reason: "no-table", sheet: "名单" },
    packProblems: [],
  });
});

test("what is no workbook is told as such", async () => {
  const bytes = new Uint8Array(4000).map((_, index) => (index * 37) % 251);
  expect(await checkFile(new File([bytes], "照片.xlsx"))).toMatchObject({
    kind: "unreadable",
    problem: { code: "not-a-workbook" },
  });
});

test("a file that cannot be opened any more is told so", async () => {
  const gone = new File(["x"], "移走了.xlsx");
  gone.arrayBuffer = () => Promise.reject(new Error("NotFoundError"));
  expect(await checkFile(gone)).toEqual({
    kind: "unreadable",
    problem: { code: "unreadable", args: { reason: "NotFoundError" } },
  });
});
