/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { scoringWords } from "../../../src/taskpane/locale/scoring";
import { openSheetTemplate } from "../../../src/taskpane/template/openSheetTemplate";
import { gridData } from "../../../src/workbookFiles/template/gridData";
import { renderPane } from "../support/renderPane";
import { fill, said } from "../support/said";
import { gridOf } from "../support/smallForm";

const words = said.template;
const scoring = scoringWords("zh-CN");
/** The page comes with a script of its own. */
const LOADING = { timeout: 20_000 };

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
  await pane.user.click(await screen.findByText(words.checks, {}, LOADING));
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
  // The file is read whole here, with scripts that are loaded for it.
  await screen.findByRole("heading", { name: words.title }, { timeout: 20_000 });
  expect(screen.queryByText(words.losses) === null).toBe(isGiven);
});

const scored = [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分"],
  ["产出指标", "质量指标", "培训合格率", 60, "≥95%", "", ""],
  ["效益指标", "社会效益", "受益人口", 40, "≥8", "", ""],
  ["总分", "", "", 100, "", "", ""],
];

test("a line is scored by bands that somebody types: tried at once, told where something is wrong, kept in the pack", async () => {
  const draft = await openSheetTemplate([gridOf("表", scored)], { packs: [], corrections: [] });
  const { store, user } = await renderPane({});
  act(() => store.dispatch({ type: "template", draft }));
  await user.click(await screen.findByText(fill(words.lines, { count: 2 }), {}, LOADING));
  await user.selectOptions(screen.getByLabelText(fill(scoring.method, { address: "G3" })), "band");
  const field = (label: string, band: number) => screen.getByLabelText(fill(label, { band }));
  const type = async (label: string, band: number, text: string) => {
    await user.clear(field(label, band));
    await user.type(field(label, band), text);
  };
  await type(scoring.boundPercent, 1, "95");
  expect(screen.getByRole("alert")).toHaveTextContent(scoring.problems["not-a-number"]);
  expect(save()).toHaveAttribute("aria-disabled", "true");
  await type(scoring.boundPercent, 2, "８０%");
  await type(scoring.points, 2, "1.5");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByText(fill(scoring.gives, { points: 1.5, weight: 60 }))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: scoring.add }));
  await type(scoring.boundPercent, 3, "60");
  await type(scoring.points, 3, "1");
  await user.click(screen.getByRole("button", { name: fill(scoring.remove, { band: 3 }) }));
  await user.click(save());
  const [pack] = store.get().openedPacks;
  expect(JSON.stringify(pack?.parts)).toContain(
    JSON.stringify({
      kind: "band",
      value: { kind: "cell", cell: "F", holds: "share" },
      bands: "≥95%→60;≥80%→1.5;其他→0",
    }),
  );
  expect(pack?.layout?.lines?.[0]).toEqual({ id: "line-1", score: "G3", weight: "D3" });
});

test("a score goes by another cell that somebody names, or by the share of the target that was reached", async () => {
  const draft = await openSheetTemplate([gridOf("表", scored)], { packs: [], corrections: [] });
  const { store, user } = await renderPane({});
  act(() => store.dispatch({ type: "template", draft }));
  await user.click(await screen.findByText(fill(words.lines, { count: 2 }), {}, LOADING));
  await user.selectOptions(screen.getByLabelText(fill(scoring.method, { address: "G4" })), "ratio");
  await user.selectOptions(screen.getByLabelText(scoring.figure), scoring.ofTarget);
  await user.selectOptions(screen.getByLabelText(fill(scoring.method, { address: "G3" })), "deduct");
  await user.type(screen.getByLabelText(scoring.each), "2");
  await user.selectOptions(screen.getAllByLabelText(scoring.cell)[0] ?? document.body, scoring.otherCell);
  expect(screen.getByRole("alert")).toHaveTextContent(scoring.problems["not-a-cell"]);
  await user.type(screen.getByLabelText(scoring.otherCellAt), "ｆ4");
  await user.click(save());
  const rules = JSON.stringify(store.get().openedPacks[0]?.parts);
  expect(rules).toContain('"count":{"kind":"cell","cell":"F4","holds":"number"},"each":2');
  expect(rules).toContain('"kind":"ratio","value":{"kind":"cell","cell":"F","of":"E","holds":"share"}');
});
