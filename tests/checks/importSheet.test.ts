import { allChecks } from "../../src/checks/allChecks";
import { entryInWords } from "../../src/checks/ledger/inWords";
import { ledgerWords } from "../../src/checks/locale/ledgerWords";
import { rulesOf } from "../../src/checks/rules/rulesOf";
import { ruleSetById } from "../../src/checks/rules/shipped";
import type { Rules } from "../../src/checks/rules/rules";
import { examine } from "../../src/checks/runChecks";
import type { Form } from "../../src/form/form";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import { checkWorkbook } from "../../src/report/checkWorkbook";
import { reportFormats } from "../../src/report/formats";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";

const headings = [
  "一级指标",
  "二级指标",
  "三级指标名称",
  "计算符号",
  "指标值",
  "*实际完成值（定量填数字，定性填达成、部分达成、未达成）",
  "计量单位",
  "*分值",
  "*指标得分（定量系统自动计算，定性必填，所填值为原指标得分，不包含扣减分数。）",
  "扣减分数",
  "完成情况简要描述（定量选填，定性必填）",
  "偏差原因及改进措施（指标未完成时必填）",
];

const lines: readonly (readonly CellContent[])[] = [
  ["产出指标", "数量指标", "培训人次", "≥", 400, 420, "人次", 20, 20, "", "", ""],
  ["产出指标", "质量指标", "合格率", "≥", 95, 96, "%", 10, 10, "", "", ""],
  ["产出指标", "时效指标", "完成天数", "≤", 30, 28, "天", 20, 20, "", "", ""],
  ["效益指标", "社会效益指标", "服务机制", "定性", "健全", "达成", "", 30, 30, "", "出台三项制度并执行。", ""],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "≥", 90, 92, "%", 10, 10, "", "问卷 60 份。", ""],
];

/** The sheet that a system takes in, some of its cells changed; a column left out makes it a form like others. */
function gridOf(
  changes: Readonly<Record<number, Readonly<Record<number, CellContent>>>> = {},
  left: string[] = [],
): Grid {
  const rows = [headings, ...lines].map((row, at) => row.map((cell, column) => changes[at]?.[column] ?? cell));
  const kept = headings.flatMap((heading, column) => (left.includes(heading) ? [] : [column]));
  const values = rows.map((row) => kept.map((column) => row[column] ?? ""));
  return { sheet: "自评指标（项目支出）", top: 0, left: 0, values, formulas: values, merges: [] };
}

const formOf = (grid: Grid): Form => recognise(grid, { packs })!;
const forUpload = allChecks.flatMap(({ id, onlyForUpload }) => (onlyForUpload ? [id] : []));

const entriesOf = (form: Form, rules?: Rules) => examine(form, rules).ledger.filter(({ id }) => forUpload.includes(id));

describe("what only an upload refuses", () => {
  it("is checked on the sheet that a system takes in, and the ledger says why", () => {
    const entries = entriesOf(formOf(gridOf()));
    expect(entries.map(({ status, absence, occasion }) => [status, absence, occasion])).toEqual(
      forUpload.map(() => ["fine", null, "import-sheet"]),
    );
    for (const language of ["zh-CN", "en-US"] as const)
      for (const entry of entries)
        expect(entryInWords(entry, language)).toContain(ledgerWords(language).occasions["import-sheet"]);
  });

  it.each<[string, number, Readonly<Record<number, CellContent>>]>([
    ["upload-refused-characters", 1, { 5: "4*20" }],
    ["upload-result-in-words", 1, { 5: "完成" }],
    ["upload-level-unknown", 4, { 5: "基本达成" }],
    ["upload-level-score-differs", 4, { 5: "部分达成" }],
    ["upload-result-not-described", 4, { 10: "" }],
  ])("%s is found there", (id, row, cells) => {
    const found = ({ findings }: ReturnType<typeof examine>) => findings.map((finding): string => finding.id);
    expect(found(examine(formOf(gridOf({ [row]: cells }))))).toContain(id);
    for (const column of ["扣减分数", "计算符号", "计量单位"]) {
      expect(found(examine(formOf(gridOf({ [row]: cells }, [column]))))).not.toContain(id);
    }
  });

  it("is off for any other form, and said so", () => {
    const entries = entriesOf(formOf(gridOf({}, ["扣减分数"])));
    expect(entries.map(({ absence, occasion }) => [absence, occasion])).toEqual(
      forUpload.map(() => ["off-unless-chosen", null]),
    );
  });

  it("is for the rules in force to say first", () => {
    const form = formOf(gridOf());
    const chosen = rulesOf(ruleSetById("ready-to-upload")!);
    expect(entriesOf(form, chosen).map(({ status, occasion }) => [status, occasion])).toEqual(
      forUpload.map(() => ["fine", null]),
    );
    const off: Rules = Object.fromEntries(forUpload.map((id) => [id, { on: false }]));
    expect(entriesOf(form, off).map(({ absence, occasion }) => [absence, occasion])).toEqual(
      forUpload.map(() => ["off-by-rules", null]),
    );
  });

  it("is told with its reason in the data of a report, also where a pack travels in the file", () => {
    const own = { ...packs[0]!, id: "own", checks: { off: forUpload } };
    for (const known of [packs, [own, ...packs]]) {
      const forms = checkWorkbook([gridOf()], known);
      const written = reportFormats.json([{ file: "甲.xlsx", problem: null, forms }], {
        language: "zh-CN",
        version: "1",
        uriOf: (file) => file,
        ledger: true,
      });
      const { files } = JSON.parse(String(written)) as {
        files: { forms: { ledger: { id: string; occasion: string | null }[] }[] }[];
      };
      const occasions = files[0]?.forms[0]?.ledger.flatMap(({ id, occasion }) => (occasion === null ? [] : [id]));
      expect(occasions).toEqual(forUpload);
    }
  });
});
