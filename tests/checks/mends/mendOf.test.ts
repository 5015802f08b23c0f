import type { MendEdit } from "../../../src/checks/mends/mend";
import { boxOf } from "../../../src/checks/mends/box";
import { mendOf } from "../../../src/checks/mends/mendOf";
import { sumFormula } from "../../../src/checks/mends/sums";
import { runChecks } from "../../../src/checks/runChecks";
import type { CheckId } from "../../../src/checks/finding";
import { layOutForm } from "../../../src/form/layout";
import { recognise } from "../../../src/form/recognise";
import { canBeReviewed } from "../../../src/form/reviewing/reviewSheetPlan";
import { slotsOf } from "../../../src/form/slots/slotsOf";
import { packs } from "../../../src/packs";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { planGrid } from "../../support/forms/planGrid";
import { writtenTo } from "../../taskpane/support/publishedGrid";
import { gridOf } from "../../taskpane/support/smallForm";

type Rows = readonly (readonly CellContent[])[];

/** The first mend of a check's findings in these sheets. */
function editsIn(grids: readonly Grid[], id: CheckId): readonly MendEdit[] {
  const [grid, ...others] = grids;
  const form = grid && recognise(grid, { packs, others });
  if (!form) throw new Error("no form");
  const findings = runChecks(form);
  return findings
    .filter((each) => each.id === id)
    .flatMap((each) => mendOf(each, { form, grids, findings })?.edits ?? []);
}

const changes = (edits: readonly MendEdit[]) => edits.map(({ address, to, sure }) => [address, to, sure]);

const header = ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分说明"];
const rows = (scores: readonly CellContent[], tail: Rows, name = "产出指标"): Rows => [
  ["项目支出绩效自评表"],
  header,
  [name, "数量指标", "甲", 50, scores[0] ?? "", ""],
  ["效益指标", "社会效益", "乙", 30, scores[1] ?? "", ""],
  ["满意度指标", "满意度", "丙", 20, scores[2] ?? "", ""],
  ...tail,
];
const total = (score: CellContent): Rows[number] => ["总分", "", "", 100, score, ""];

describe("scores that are no numbers", () => {
  const cases: readonly (readonly [CellContent, CellContent | null, boolean])[] = [
    ["１９", 19, true],
    ["19分", 19, true],
    ["19%", 19, false],
    ["19.5％", 19.5, false],
    ["9月5日", 9.5, false],
    ["9-5", 9.5, false],
    [45905, 9.5, false],
    // What cannot be the score of this line is not offered.
    ["97%", null, false],
    ["12月31日", 12.31, false],
    ["十九", null, false],
    ["19/20", null, false],
  ];
  test.each(cases)("%s", (score, due, sure) => {
    const grid = gridOf("表", rows([50, 30, score], []));
    const edits = [...editsIn([grid], "score-not-a-number"), ...editsIn([grid], "score-out-of-range")];
    expect(changes(edits)).toEqual(due === null ? [] : [["E5", due, sure]]);
  });
});

describe("a total that differs becomes a sum", () => {
  test("of the lines' cells", () => {
    const [edit] = editsIn([gridOf("表", rows([50, 30, 20], [total(90)]))], "total-differs");
    expect(edit).toMatchObject({ address: "E6", from: 90, to: { formula: "=SUM(E3:E5)" }, gives: 100, sure: true });
  });

  const inWords: readonly (readonly [string, string | null])[] = [
    ["90分（优）", "100分（优）"],
    ["90（优）", "100（优）"],
    ["总分：90分", "总分：100分"],
    ["合计 90", "合计 100"],
  ];
  test.each(inWords)("among words its points are changed and nothing else: %s", (words, due) => {
    const tail = /^\d/.test(words) ? total(words) : [words, "", "", 100, "", ""];
    const [edit] = editsIn([gridOf("表", rows([50, 30, 20], [tail]))], "total-differs");
    expect(edit).toMatchObject({ from: words, to: due });
  });

  test("cells that do not stand together are named one by one", () => {
    expect(sumFormula(["E3", "E4", "E7", "G9"])).toBe("=SUM(E3:E4,E7,G9)");
    expect(sumFormula(["nothing"])).toBeNull();
    expect(sumFormula([])).toBeNull();
  });
});

describe("the grade of the total is ticked or written as the form has it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["□优 □良 ☑中 □差", "☑优 □良 □中 □差"],
    ["□优 □良 □中 □差", "■优 □良 □中 □差"],
    ["优□ 良■ 中□ 差□", "优■ 良□ 中□ 差□"],
    ["√优 √良 □中 □差", "√优 □良 □中 □差"],
    ["□优（90-100）√良（80-89）□中（60-79）□差（0-59）", "√优（90-100）□良（80-89）□中（60-79）□差（0-59）"],
    ["良", "优"],
    ["良好", "优秀"],
    ["", "优"],
  ];
  test.each(cases)("%s", (stated, due) => {
    const grid = gridOf("表", rows([50, 30, 20], [total(100), ["评价等级", stated]]));
    expect(changes(editsIn([grid], "grade-differs"))).toEqual([["B7", due, true]]);
  });

  test("by what the total is once it adds up", () => {
    const grid = gridOf("表", rows([50, 30, 20], [total(70), ["评价等级", "优"]]));
    expect(editsIn([grid], "grade-differs")).toEqual([]);
    const other = gridOf("表", rows([30, 20, 12], [total(70), ["评价等级", "优"]]));
    expect(changes(editsIn([other], "grade-differs"))).toEqual([["B7", "中", true]]);
  });
});

test("a weight above the lines becomes their sum; for sure only where all of them add up to 100", () => {
  const named = gridOf("表", rows([50, 30, 20], [], "产出指标（40分）"));
  expect(changes(editsIn([named], "weights-of-children"))).toEqual([["A3", "产出指标（50分）", true]]);
  const short = gridOf(
    "表",
    rows([50, 30, 20], [], "产出指标（40分）").map((row) =>
      row[2] === "乙" ? [...row.slice(0, 3), 20, ...row.slice(4)] : row,
    ),
  );
  expect(changes(editsIn([short], "weights-of-children"))).toEqual([["A3", "产出指标（50分）", false]]);
});

describe("a score typed over its formula gets it back", () => {
  const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

  test.each(["addin", "native"] as const)("the %s formula of the rule, for where its inputs stand", (formulas) => {
    const [pack] = packs;
    const grids = pack ? layOutForm(pack, names, "zh-CN", { formulas }).sheets.map((sheet) => planGrid(sheet)) : [];
    const [form] = grids;
    const at = (address: string): CellContent => form?.formulas[Number(address.slice(1)) - 1]?.[8] ?? "";
    // 结转结余率 is an input alone; 财务管理合规性 has several.
    const answers = { C21: 0.02, C22: 1, C23: 0, C24: 0 };
    const typed = grids.map((grid) => {
      if (grid.sheet === names.workPaperSheet) return writtenTo(grid, answers);
      return grid === form ? overwritten(grid, { I17: 2, I18: 1 }) : grid;
    });
    const edits = editsIn(typed, "typed-over-formula");
    expect(edits.map(({ address, to }) => [address, to])).toEqual([
      ["I17", { formula: at("I17") }],
      ["I18", { formula: at("I18") }],
    ]);
  });

  const overwritten = (grid: Grid, cells: Readonly<Record<string, number>>): Grid => {
    const replaced = (block: readonly (readonly CellContent[])[]) =>
      block.map((row, down) =>
        row.map((content, right) => cells[`${String.fromCharCode(65 + right)}${down + 1}`] ?? content),
      );
    return { ...grid, values: replaced(grid.values), formulas: replaced(grid.formulas) };
  };
});

describe("where a sheet holds shares, nothing offers points", () => {
  const grid = gridOf("表", [
    ["项目支出绩效自评表"],
    header,
    ["产出指标", "数量指标", "甲", 0.6, "０.57", "少培训3人，因大雪；已改期。"],
    ["效益指标", "社会效益", "乙", 0.2, "", ""],
    ["满意度指标", "满意度", "丙", 0.2, 0.2, ""],
    ["总分", "", "", 1, 0.7, ""],
  ]);
  const form = recognise(grid, { packs, others: [] });
  if (!form) throw new Error("no form");
  const findings = runChecks(form);

  test("its figures are told in points", () => {
    expect(form.inShares).toBe("weights and scores");
    expect(form.lines.map(({ weight }) => weight)).toEqual([60, 20, 20]);
    expect(findings.find(({ id }) => id === "total-differs")?.args).toMatchObject({ stated: 70, sum: 77 });
  });

  test("no finding has a mend or a box that writes them", () => {
    const ids = findings.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["score-not-a-number", "score-missing", "total-differs"]));
    const scene = { form, grids: [grid], findings };
    expect(findings.flatMap((each) => mendOf(each, scene)?.edits ?? [])).toEqual([]);
    expect(findings.filter(({ id }) => id.startsWith("score-")).map((each) => boxOf(each, scene))).toEqual(
      findings.filter(({ id }) => id.startsWith("score-")).map(() => null),
    );
  });

  test("no cell for a score is on the card, and no review is added", () => {
    const asked = slotsOf(form, new Map([["表", grid]]), { due: [], isFullyMet: false });
    expect(asked.map(({ address }) => address)).not.toContain("E4");
    expect(canBeReviewed(form)).toBe(false);
  });
});
