/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { openSheetTemplate } from "../../../src/taskpane/template/openSheetTemplate";
import { gridData } from "../../../src/workbookFiles/template/gridData";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";
import { gridOf } from "../support/smallForm";

const words = said.template;

/** The weights of the official form are five points short; its grade is a word without points. */
const rows = (grade: string) => [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", 50, 50, ""],
  ["效益指标", "社会效益", "受益人口", 30, 30, ""],
  ["满意度指标", "服务对象满意度", "学员满意度", 15, 15, ""],
  ["总分", "", "", 100, 95, ""],
  ["评价等级", grade, "", "", "", ""],
];

async function opened(grade = "优") {
  const draft = await openSheetTemplate([gridOf("表", rows(grade))], { packs: [], corrections: [] });
  const pane = await renderPane({});
  act(() => pane.store.dispatch({ type: "template", draft }));
  await pane.user.click(await screen.findByText(words.checks));
  return pane;
}

const save = () => screen.getByRole("button", { name: words.save });
const gradeField = (grade: string) => screen.getByLabelText(fill(words.gradeFromLabel, { grade }));

test("rules, points of the grades and faults of the official form are chosen, and kept in the pack", async () => {
  const { store, user } = await opened();
  await user.selectOptions(screen.getByLabelText(said.rules.label), "sichuan-2025");
  await user.clear(gradeField("良"));
  await user.type(gradeField("良"), "８５");
  const fault = screen.getByRole("checkbox", { name: /总分.*95/ });
  expect(fault).not.toBeChecked();
  await user.click(fault);
  await user.click(save());
  expect(store.get().openedPacks).toMatchObject([
    {
      checks: { rules: "sichuan-2025", knownFaults: [{ check: "weights-not-100", line: "总分" }] },
      grade: {
        bands: [
          { grade: "优", from: 90 },
          { grade: "良", from: 85 },
          { grade: "中", from: 60 },
          { grade: "差", from: 0 },
        ],
      },
    },
  ]);
});

test("points that are none, or rise, are told, and such a template is not saved", async () => {
  const { user } = await opened();
  for (const [typed, isRight] of [
    ["95", false],
    ["八十", false],
    ["-1", false],
    ["75.5", true],
  ] as const) {
    await user.clear(gradeField("良"));
    await user.type(gradeField("良"), typed);
    expect(screen.queryByText(words.gradesWrong) === null).toBe(isRight);
    expect(save().getAttribute("aria-disabled") === "true").toBe(!isRight);
  }
});

test("what is chosen can be taken back, and nothing chosen leaves nothing in the pack", async () => {
  const { store, user } = await opened();
  const rules = screen.getByLabelText(said.rules.label);
  await user.selectOptions(rules, "guangxi");
  await user.selectOptions(rules, "");
  const fault = screen.getByRole("checkbox", { name: /总分.*95/ });
  await user.click(fault);
  await user.click(fault);
  await user.click(save());
  expect(store.get().openedPacks.map((pack) => "checks" in pack)).toEqual([false]);
});

test("a form that prints the points of its grades goes by its print", async () => {
  await opened("√优（90分以上） □良（75-89分） □中（60-74分） □差（60分以下）");
  expect(screen.getByText(/优 90 分起、良 75 分起/)).toBeInTheDocument();
  expect(screen.queryByLabelText(fill(words.gradeFromLabel, { grade: "良" }))).not.toBeInTheDocument();
});

test.each([
  ["gives the workbook as a file: nothing is lost", true],
  ["gives no file: what cannot be kept is listed", false],
])("a template of the form on show, where Excel %s", async (_, isGiven) => {
  const grid = gridOf("表", rows("优"));
  const file = workbookBytes(gridData([grid]));
  const { user } = await renderPane({ sheets: { f: grid }, ...(isGiven && { file }) });
  await user.click(await screen.findByText(words.ofSheet));
  await screen.findByRole("heading", { name: words.title });
  expect(screen.queryByText(words.losses) === null).toBe(isGiven);
});
