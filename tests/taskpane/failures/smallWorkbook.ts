import { goalWords } from "../../../src/form/locale/goalWords";
import { goalRowFormulas } from "../../../src/form/layout/goals/goalRow";
import { makePack } from "../../../src/form/makePack";
import { recognise } from "../../../src/form/recognise";
import type { Rubric } from "../../../src/rubric/rubric";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Host } from "../../../workbench/host/types";
import { foreignRows, gridOf } from "../support/smallForm";

export const FORM = "自评";
export const GOALS = "绩效目标表";
/** A form beside it. */
export const OTHER = "Sheet1";

/** A computed score, a text that can become a number, and points lost without a word. */
const formRows: readonly (readonly CellValue[])[] = [
  ["一级指标", "二级指标", "三级指标", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", 40, `=RUBRIC.SCORE_RATIO('${GOALS}'!M2,D2)`, "因一期培训取消；已补办。"],
  ["效益指标", "社会效益", "受益人口", 30, "'２９.5", "因统计口径调整；将按新口径上报。"],
  ["满意度指标", "服务对象满意度", "学员满意度", 20, 18, ""],
  ["管理指标", "目标管理", "目标完成", 10, `='${GOALS}'!J2`, ""],
  ["总分", "", "", "=SUM(D2:D5)", "=SUM(E2:E5)", ""],
];

/** A form with its goal table, and a second form: everything that the pane has an operation for. */
export async function fillSmallWorkbook(host: Host): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of [FORM, GOALS]) context.workbook.worksheets.add(name);
    await context.sync();
  });
  const other = gridOf(OTHER, foreignRows).values;
  host.set(OTHER, `A1:F${other.length}`, other);
  const { rate, score } = goalRowFormulas(1, "addin");
  host.set(GOALS, "A1:K3", [
    Object.values(goalWords.headings),
    ["产出", "甲", 100, 100, "正向", 10, rate, "", "", score, ""],
    ["产出", "乙", 100, 100, "正向", 10, "", "", "", "", ""],
  ]);
  host.set(GOALS, "M2", [[0.96]]);
  host.set(FORM, `A1:F${formRows.length}`, formRows);
  await host.settled();
}

/** A pack of three lines, so that an insertion is soon over. */
export function smallPack(): Rubric {
  const form = recognise(gridOf("小表", foreignRows));
  if (!form) throw new Error("the form is not recognised");
  return makePack(form);
}
