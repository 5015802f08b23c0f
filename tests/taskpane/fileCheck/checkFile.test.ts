import { utils, write } from "@e965/xlsx";
import type { CheckSettings } from "../../../src/rubric/rubric";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import type { RuleSet } from "../../../src/checks/rules/ruleSet";
import { ruleSetById } from "../../../src/checks/rules/shipped";
import { carryingFile, everyCheck } from "../support/carryingFile";
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

describe("a workbook with a pack that", () => {
  const checkedForm = async (checks?: CheckSettings, chosen: RuleSet | null = null) => {
    const answer = await checkFile(carryingFile(checks), chosen);
    if (answer.kind !== "checked") throw new Error(answer.kind);
    expect(answer.packProblems).toEqual([]);
    expect(answer.forms.map(({ pack }) => pack)).toEqual(["quiet"]);
    return answer.forms[0]!;
  };

  test.each<[string, CheckSettings, object]>([
    ["switches every check off", { off: everyCheck }, { off: expect.arrayContaining(["score-missing"]) as unknown }],
    ["switches one off", { off: ["score-missing"] }, { off: ["score-missing"] }],
    ["names a set of rules", { rules: "zhejiang" }, { rules: "zhejiang", off: ["execution-above-budget"] }],
  ])("%s is checked as if it said nothing, and told of", async (_, checks, carried) => {
    const silent = await checkedForm();
    const { findings, ledger, ...form } = await checkedForm(checks);
    expect(findings.map(({ id }) => id)).toContain("score-missing");
    expect(findings).toEqual(silent.findings);
    expect(ledger).toEqual(silent.ledger);
    expect(form.rules).toMatchObject({ id: "general", by: "default" });
    expect(form.carried).toMatchObject({ pack: "quiet", followed: false, ...carried });
    expect(silent.carried).toBeNull();
  });

  test("switches every check off counts for less than the rules that the user chose", async () => {
    const { findings, rules, carried } = await checkedForm(
      { off: everyCheck, rules: "zhejiang" },
      ruleSetById("ningxia"),
    );
    expect(rules).toMatchObject({ id: "ningxia", by: "checker" });
    expect(findings.map(({ id }) => id)).toContain("score-missing");
    expect(carried).toMatchObject({ pack: "quiet", rules: "zhejiang" });
  });
});
