import { makeTemplate } from "../../../src/form/template/makeTemplate";
import { openLayout } from "../../../src/form/template/openLayout";
import { templateSheets } from "../../../src/form/template/templateSheets";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { gridData } from "../../../src/workbookFiles/template/gridData";
import { gridOf } from "../../taskpane/support/smallForm";

const known = { packs: [] };

const head = [
  ["2025年度项目支出绩效自评表"],
  ["（2025年度）"],
  ["项目名称", "", "道路养护", "", "实施单位", "", "某县交通局"],
];
const heading = ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分", "偏差原因分析及改进措施"];
const lines = [
  ["产出指标", "数量指标", "养护里程", "≥100公里", "102公里", 40, 40],
  ["", "质量指标", "合格率", "≥95%", "93%", 20, 18, "雨季延误，已整改"],
  ["效益指标", "社会效益", "群众出行", "改善", "改善", 30, 30],
  ["满意度指标", "满意度", "满意度", "≥90%", "91%", 10, 10],
];
const total = ["总分", "", "", "", "", 100, 98];
/** Three rows of headings, the uppermost over several columns each. */
const threeRows = [
  ["绩效指标", "", "", "指标值", "", "得分情况", "", "偏差原因分析及改进措施"],
  ["一级指标", "二级指标", "三级指标", "年初", "实际", "分值", "得分"],
  ["", "", "", "目标值", "完成值"],
];
const threeMerges = ["A4:C4", "D4:E4", "F4:G4", "H4:H6", "A5:A6", "B5:B6", "C5:C6", "F5:F6", "G5:G6"];
const merged = (grid: Grid, merges: readonly string[]): Grid => ({
  ...grid,
  merges: merges.flatMap((merge) => parseAddress(merge) ?? []),
});

const at = ({ sheets }: WorkbookData, sheet: string, address: string): CellContent | null => {
  const place = parseAddress(address);
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find(({ row, column }) => row === place?.row && column === place.column)?.value ?? null;
};

/** The form of a template of the first sheet, for 2026. */
async function inserted(...grids: readonly Grid[]) {
  const source = { data: gridData(grids), losses: [] };
  const [sheet] = templateSheets(source.data, known);
  const made = sheet && makeTemplate(source, sheet.sheet, {}, known);
  if (!made?.rubric.layout) throw new Error("no template");
  return { made, data: (await openLayout(made.rubric, made.rubric.layout, { year: 2026 })).data };
}

test("headings in three rows, of which the first would make a form by itself, are one header", async () => {
  const { made, data } = await inserted(
    merged(gridOf("表", [...head, ...threeRows, ...lines, ["总分", "", "", "", "", 100, 98]]), [
      ...threeMerges,
      "A11:E11",
    ]),
  );
  expect(made.rubric.total).toMatchObject({ weight: 100 });
  expect(["A4", "D4", "F4", "F7", "F11"].map((address) => at(data, "表", address))).toEqual([
    "绩效指标",
    "指标值",
    "得分情况",
    40,
    100,
  ]);
  expect(["E7", "G7", "H8", "G11"].map((address) => at(data, "表", address))).toEqual([null, null, null, null]);
});

test("a form that goes on over a second sheet is kept with both, blank, for the new year", async () => {
  const { made, data } = await inserted(
    gridOf("自评表", [...head, heading, ...lines.slice(0, 2)]),
    gridOf("自评表（续表）", [["2025年度项目支出绩效自评表（续表）"], heading, ...lines.slice(2), total]),
  );
  expect(made.losses).toEqual([]);
  const second = "自评表（续表）";
  expect(["A1", "A3", "F3", "E3", "G3", "F5", "G5"].map((address) => at(data, second, address))).toEqual([
    "2026年度项目支出绩效自评表（续表）",
    "效益指标",
    30,
    null,
    null,
    100,
    null,
  ]);
});

test.each([
  ["自评总分：98分      自评等级：优", "自评总分：      自评等级："],
  ["自评等级：优      自评总分：98分", "自评等级：      自评总分："],
  ["自评总分：98.5      自评等级：☑优 □良 □中 □差", "自评总分：      自评等级：□优 □良 □中 □差"],
])("total and grade in one cell: %s", async (text, left) => {
  const { data } = await inserted(gridOf("表", [...head, heading, ...lines, total, [text]]));
  expect(at(data, "表", "A10")).toBe(left);
});
