import { makeTemplate } from "../../../src/form/template/makeTemplate";
import { layoutForm, openLayout, type OpenedLayout } from "../../../src/form/template/openLayout";
import { draftOfRule } from "../../../src/form/template/scoring/draftOfRule";
import { exampleScore } from "../../../src/form/template/scoring/exampleScore";
import { readScoring } from "../../../src/form/template/scoring/readScoring";
import { newScoring, type ScoringDraft } from "../../../src/form/template/scoring/scoringDraft";
import { fillLayout } from "../../../src/form/template/fillLayout";
import { readPack } from "../../../src/packs/readPack";
import type { Rubric } from "../../../src/rubric/rubric";
import type { RuleSpec } from "../../../src/rubric/rules";
import { readNativeFormula } from "../../../src/rubric/formula/nativeCall";
import { readAddinCall } from "../../../src/rubric/formula/addinCall";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { CellData } from "../../../src/spreadsheet/ooxml/workbookData";
import { gridData } from "../../../src/workbookFiles/template/gridData";
import { gridOf } from "../../taskpane/support/smallForm";

const known = { packs: [] };
const rows = [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", 50, "≥200", 180, 50, ""],
  ["产出指标", "质量指标", "培训合格率", 30, "≥95%", 0.96, 30, ""],
  ["效益指标", "社会效益", "受益人口", 20, "≤8", 7, 20, ""],
  ["总分", "", "", 100, "", "", 100, ""],
];
const source = { data: gridData([gridOf("表", rows)]), losses: [] };
const draft = (method: ScoringDraft["method"], part: Partial<ScoringDraft> = {}): ScoringDraft => ({
  ...newScoring(method, "F", 50),
  ...part,
});
const cells = { weight: 50, target: "E" };
const ruleOf = (one: ScoringDraft, at = cells): RuleSpec => {
  const read = readScoring(one, at);
  if (!("rule" in read) || !read.rule) throw new Error(JSON.stringify(read));
  return read.rule;
};
const BANDS = [
  { bound: "95", points: "30" },
  { bound: "８０%", points: "15" },
];

/** A template with a rule on a line, saved and read again. */
async function template(address: string, rule: RuleSpec | null, formulas?: "addin" | "native") {
  const made = makeTemplate(source, "表", { scoring: new Map([[address, rule]]) }, known);
  const read = readPack(JSON.stringify(made?.rubric), "zh-CN");
  if (!("rubric" in read) || !read.rubric.layout) throw new Error(JSON.stringify(read));
  return { rubric: read.rubric, opened: await openLayout(read.rubric, read.rubric.layout, { formulas }) };
}
const cellAt = ({ data }: OpenedLayout, address: string): CellData | undefined => {
  const place = parseAddress(address);
  return data.sheets[0]?.cells.find(({ row, column }) => row === place?.row && column === place.column);
};

test.each<[string, ScoringDraft, string | null, ReturnType<typeof exampleScore>]>([
  ["bands", draft("band", { bands: BANDS }), "87%", { points: 15 }],
  ["bands by a bare percentage", draft("band", { bands: BANDS }), "９６", { points: 30 }],
  ["bands that none fits", draft("band", { bands: BANDS, otherwise: "1.5" }), "10", { points: 1.5 }],
  [
    "bands up to a bound",
    draft("band", { bands: [...BANDS].reverse(), sign: "≤", otherwise: "0" }),
    "80",
    { points: 15 },
  ],
  ["bands of numbers", draft("band", { bands: [{ bound: "3", points: "10" }], isShare: false }), "3", { points: 10 }],
  ["a proportion", draft("ratio"), "87%", { points: 43.5 }],
  ["points off", draft("deduct", { each: "2.5" }), "3", { points: 42.5 }],
  ["an answer", draft("answer"), "否", { points: 0 }],
  ["a limit", draft("within"), "7", { points: 50 }],
  ["a limit passed", draft("within"), "8.5", { points: 0 }],
  ["steps", draft("step", { start: "95", step: "5%", each: "2" }), "84%", { points: 46 }],
  ["words where a number is due", draft("ratio"), "已完成", { none: "unreadable" }],
  ["a percentage without its sign, far too large", draft("ratio"), "8700", { none: "unreadable" }],
])("%s: typed, tried, and typed again from the pack", (_, one, example, gives) => {
  const rule = ruleOf(one);
  expect(exampleScore(rule, 50, example ?? "", 8)).toEqual(gives);
  expect(readScoring(draftOfRule(rule, 50), cells)).toEqual({ rule });
});

test.each<[string, Partial<ScoringDraft>, object]>([
  [
    "a bound that is no number",
    { bands: [{ bound: "九成", points: "5" }] },
    { field: "bound", code: "not-a-number", band: 1 },
  ],
  ["bounds that rise", { bands: [...BANDS].reverse() }, { field: "bound", code: "order", band: 2 }],
  [
    "points above the weight",
    { bands: [{ bound: "90", points: "51" }] },
    { field: "points", code: "above-weight", band: 1 },
  ],
  ["no points", { bands: [{ bound: "90", points: "" }] }, { field: "points", code: "not-a-number", band: 1 }],
  ["no band", { bands: [] }, { field: "bands", code: "none" }],
  ["no cell", { bands: BANDS, cell: "合计" }, { field: "cell", code: "not-a-cell" }],
  ["nothing lost each time", { method: "deduct", each: "0" }, { field: "each", code: "not-positive" }],
])("%s is told with its place", (_, part, problem) => {
  expect(readScoring(draft("band", part), cells)).toEqual({ problems: [problem] });
});

test("a line without a target cannot go by it", () => {
  const read = readScoring(draft("within"), { weight: 50, target: null });
  expect(read).toEqual({ problems: [{ field: "target", code: "no-target" }] });
});

const entries = (actual: string | number) => [
  {
    fields: {},
    funding: [],
    lines: [{ name: "培训合格率", actual, inputs: [] }],
    goals: [],
    reported: undefined,
    total: undefined,
  },
];

test.each(["native", "addin"] as const)(
  "the form that is inserted computes the score by %s formulas",
  async (formulas) => {
    const rule = ruleOf(draft("band", { bands: BANDS }));
    const { rubric, opened } = await template("G4", rule, formulas);
    const { formula = "", value } = cellAt(opened, "G4") ?? {};
    const call = formulas === "addin" ? readAddinCall(formula) : readNativeFormula(formula);
    expect([call?.name, call?.args[0], value]).toEqual(["SCORE_BAND", "F4", null]);
    // The percentage is one where somebody types 87; other lines stay as they were.
    expect(opened.data.styles[cellAt(opened, "F4")?.style ?? -1]?.numberFormat).toBe("0.00%");
    expect([cellAt(opened, "G3")?.formula, cellAt(opened, "F3")?.style]).toEqual([undefined, undefined]);
    for (const [actual, score] of [
      [0.87, 15],
      ["", ""],
      ["96人", null],
      [87, null],
    ] as const) {
      const filled = fillLayout(opened, rubric, entries(actual)).opened;
      const line = layoutForm(filled, rubric)?.form.lines.find(({ path }) => path.at(-1) === "培训合格率");
      expect([actual, line?.expected?.score]).toEqual([actual, score]);
    }
  },
);

test("a template made of such a form keeps its rules until somebody scores by hand", async () => {
  const { rubric, opened } = await template("G4", ruleOf(draft("band", { bands: BANDS })));
  const again = (scoring?: ReadonlyMap<string, null>): Rubric | undefined =>
    makeTemplate({ data: opened.data, losses: [] }, "表", scoring ? { scoring } : {}, { packs: [rubric] })?.rubric;
  const rulesIn = (pack: Rubric | undefined): number => JSON.stringify(pack?.parts).split('"kind":"band"').length - 1;
  expect([rulesIn(again()), rulesIn(again(new Map([["G4", null]])))]).toEqual([1, 0]);
  const byHand = again(new Map([["G4", null]]));
  const blank = byHand?.layout && (await openLayout(byHand, byHand.layout));
  expect(blank && cellAt(blank, "G4")?.formula).toBeUndefined();
});

test("a rule of a line that has no place on the sheet is told", async () => {
  const { rubric } = await template("G4", ruleOf(draft("band", { bands: BANDS })));
  const { lines: _, ...layout } = rubric.layout ?? { file: "", sheet: "", year: 2025 };
  expect(readPack(JSON.stringify({ ...rubric, layout }), "zh-CN")).toMatchObject({
    problems: [expect.stringContaining("layout.lines")],
  });
});
