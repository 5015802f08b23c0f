import type { Grid } from "../../../src/spreadsheet/grid";
import { gapsOf, type Block, type OfficeDocument, type Run } from "../../../src/report/office/document";
import { draftReport } from "../../../src/report/selfReport/draft";
import { draftingOf } from "../../../src/report/selfReport/drafting";
import { outlines } from "../../../src/report/selfReport/outlines";
import { goldenForm, goldenForms, goldenNames } from "../support/goldenForms";

const runsOf = (block: Block): readonly Run[] => (block.kind === "table" ? block.rows.flat(2) : block.runs);

const shown = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === "string" ? run : "text" in run ? run.text : `【${run.gap}】`)).join("");

const bodyOf = ({ blocks }: OfficeDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "body" ? shown(block.runs) : []));

const [general] = outlines;

describe("the ministry's project form", () => {
  test("its figures, deductions with reasons, improvements as pairs", async () => {
    const body = bodyOf(draftReport(await goldenForm("ministry-project"), general));
    expect(body).toEqual(
      expect.arrayContaining([
        "经自评，满分100分，自评得分98.6分，评价等级为“【评价等级】”。",
        "2．人均培训成本：分值5分，得分4.6分，扣0.4分。原因：食宿价格上涨，超出测算标准",
        "3．参训人员满意度：分值10分，得分9.5分，扣0.5分。原因：【扣分原因】",
        "问题1：人均培训成本：食宿价格上涨，超出测算标准",
        "改进措施：下一年度将统一招标确定培训基地，降低单价。",
      ]),
    );
  });

  test("tables as tables: money by its kinds, points by the highest level", async () => {
    const { blocks } = draftReport(await goldenForm("ministry-project"), general);
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    expect(tables[0]?.head).toEqual(["资金", "年初预算数", "全年预算数", "全年执行数", "执行率"]);
    expect(tables[0]?.rows[0]?.map(shown)).toEqual(["年度资金总额", "120", "110", "104.5", "95%"]);
    expect(tables[1]?.rows.map((row) => row.map(shown))).toEqual([
      ["执行率", "10", "9.5", "95%"],
      ["产出指标", "50", "49.6", "99.2%"],
      ["效益指标", "30", "30", "100%"],
      ["满意度指标", "10", "9.5", "95%"],
      ["合计", "100", "98.6", "98.6%"],
    ]);
  });
});

test("boxes for the whole form are told before the lines", async () => {
  const body = bodyOf(draftReport(await goldenForm("sichuan"), general));
  expect(body).toContain("自评98分，完成年度目标。");
  expect(body).toContain("问题1：受益人口测算不够准确。");
  expect(body).toContain("改进措施：编制预算前与乡镇核对人口。");
});

/** Everything that a person typed on the sheets, and what follows from it. */
const typedIn = (grids: readonly Grid[]): string =>
  grids
    .flatMap(({ values }) => values.flat())
    .map((value) => String(value).replace(/\s+/g, ""))
    .join("\n");

describe.each(outlines.map((outline) => [outline.id, outline] as const))("%s", (_, outline) => {
  test("no form makes a report say a figure that it does not hold", async () => {
    for (const name of goldenNames) {
      const { forms, grids } = await goldenForms(name);
      const typed = typedIn(grids);
      for (const form of forms) {
        const { figures } = draftingOf(form);
        for (const block of draftReport(form, outline).blocks)
          for (const run of runsOf(block)) {
            if (typeof run === "string") {
              const figuresOfWords = run.replace(/^(?:问题)?\d+[．：]/, "").match(/\d+(?:\.\d+)?/g) ?? [];
              for (const figure of figuresOfWords) expect(`${name}: ${typed}`).toContain(figure);
            } else if ("figure" in run) {
              expect([name, run.figure, run.text]).toEqual([name, run.figure, figures.get(run.figure)?.text]);
            }
          }
      }
    }
  });
});

test("what a form does not say is a gap, never 0 and never good news", async () => {
  for (const name of ["not-filled", "goals-only"]) {
    if (!goldenNames.includes(name)) continue;
    const document = draftReport(await goldenForm(name), general);
    expect(bodyOf(document).join("\n")).not.toMatch(/没有扣分|得分0分/);
    expect(gapsOf(document)).toEqual(expect.arrayContaining(["自评总分", "评价等级"]));
  }
});
