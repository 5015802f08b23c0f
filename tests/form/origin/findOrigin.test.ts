import type { Form } from "../../../src/form/form";
import { findOrigin } from "../../../src/form/origin/findOrigin";
import type { ScoreOrigin } from "../../../src/form/origin/scoreOrigin";
import type { ShownGrid } from "../../../src/form/origin/shownGrid";
import { recogniseAll } from "../../../src/form/recognise";
import { goalWords } from "../../../src/form/locale/goalWords";
import type { CellContent } from "../../../src/spreadsheet/grid";

type Cell = CellContent | { readonly formula: string; readonly value: CellContent };

function sheet(name: string, rows: readonly (readonly Cell[])[]): ShownGrid {
  const values = rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
  const formulas = rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : cell)));
  const texts = values.map((row) => row.map(String));
  return { sheet: name, top: 0, left: 0, values, formulas, merges: [], texts };
}

const goals = sheet("绩效目标表", [
  ["得分合计", { formula: '=ROUND(SUMIF(A3:A9,"产出",B3:B9),2)', value: 4.5 }],
  ["标准", 5],
  ["产出", 2],
  ["效益", 9],
  ["产出", 2.5],
]);

const paper = sheet("底稿", [
  ["出租的房屋有几处？", 8],
  ["其中已备案的有几处？", 6],
  ["备案率", { formula: '=IF(COUNT(B1,B2)<2,"",IF(B1=0,"",B2/B1))', value: 0.75 }],
  ["是否建立台账？", "是"],
  ["是否按季更新？", "否"],
  ["是否开展清查？", "是"],
  ["补充说明", ""],
]);

const level = ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因"];

/** A form whose first line has the score; the printed criteria stand right beside it. */
function formWith(score: Cell, others: readonly ShownGrid[]) {
  const grid = sheet("自评表", [
    level,
    ["管理", "资产", "房屋出租", 4, "按备案率计分，每处都要备案", score, ""],
    ["", "", "清查", 6, "开展清查得满分", -1.5, ""],
    ["总分", "", "", 10, "", { formula: "=SUM(F2:F3)", value: 1.5 }, ""],
  ]);
  const forms: readonly Form[] = recogniseAll(grid);
  const at = (row: number, column: number): ScoreOrigin | null =>
    findOrigin(grid, [row, column], forms, others, "zh-CN");
  return { at, score: () => at(1, 5)! };
}

const origin = (formula: string, value: CellContent, others: readonly ShownGrid[] = [paper]) =>
  formWith({ formula, value }, others).score();

const inputs = ({ inputs: found }: ScoreOrigin) => found.map(({ label, address, shown }) => [label, address, shown]);

describe("the kind of a score", () => {
  it.each([
    ["=IF('绩效目标表'!$B$1=\"\",\"\",'绩效目标表'!$B$1)", "sum"],
    ["=SUM(A1:B1)", "sum"],
    ["='绩效目标表'!$B$2*2", "other"],
    ["=D2*0.988", "other"],
  ])("%s is told as %s", (formula, kind) => expect(origin(formula, 4.5, [goals]).kind).toBe(kind));

  it("shows the arithmetic of the user's own formula", () => {
    expect(origin("=D2*0.75", 3).steps).toEqual(["4 × 0.75 = 3"]);
    expect(origin("=MEDIAN(D2,D3)", 5).steps).toEqual([]);
  });

  it("is typed, or blank", () => {
    expect(formWith(3, []).score()).toMatchObject({ kind: "typed", result: "3", formula: null, inputs: [] });
    expect(formWith("", []).score()).toMatchObject({ kind: "blank", result: null });
    expect(formWith(3, []).at(1, 4)).toBeNull();
  });
});

describe("the inputs of a score", () => {
  it("are called by the question left of them, and by the heading above them on the form", () => {
    const found = origin('=IF(底稿!B3="","",RUBRIC.SCORE_RATIO(底稿!B3,D2))', 3);
    expect(inputs(found)).toEqual([
      ["备案率", "B3", "6 ÷ 8 = 0.75"],
      ["出租的房屋有几处？", "B1", "8"],
      ["其中已备案的有几处？", "B2", "6"],
      ["分值", "D2", "4"],
    ]);
    expect(found.steps).toEqual(["75% × 4 分 = 3 分"]);
  });

  it("come once each, and carry the number by which the steps count them", () => {
    const found = origin(
      '=IF(OR(底稿!B4="",底稿!B5="",底稿!B6=""),"",RUBRIC.SCORE_PARTS(D2,底稿!B4:B6,"50/25/25"))',
      3,
    );
    expect(inputs(found)).toEqual([
      ["1. 是否建立台账？", "B4", "是"],
      ["2. 是否按季更新？", "B5", "否"],
      ["3. 是否开展清查？", "B6", "是"],
      ["分值", "D2", "4"],
    ]);
    expect(found.steps[1]).toBe("第 2 项没有完成，不得分（该项 1 分）。");
  });

  it("leave out a blank cell that did not matter, and name it while there is no score", () => {
    const formula = '=IF(底稿!B7<>"",底稿!B7,RUBRIC.SCORE_RATIO(底稿!B3,D2))';
    expect(inputs(origin(formula, 3)).map(([label]) => label)).not.toContain("补充说明");
    expect(inputs(origin(formula, "")).map(([label]) => label)).toContain("补充说明");
  });
});

describe("a score that the formula takes from elsewhere", () => {
  it("is said to be a condition's", () => {
    const gated = '=IF(底稿!B5="否",0,IF(底稿!B5="是",RUBRIC.SCORE_RATIO(底稿!B3,D2),""))';
    expect(origin(gated, 0).steps).toEqual(["公式另有条件，没有按这条规则计算：直接得 0 分。"]);
    const taken = '=IF(底稿!B4="是",底稿!B1,RUBRIC.SCORE_RATIO(底稿!B3,D2))';
    expect(origin(taken, 8).steps).toEqual(["公式另有条件，没有按这条规则计算：直接取“出租的房屋有几处？”的 8 分。"]);
  });

  it("waits for the answer that decides", () => {
    const gated = '=IF(底稿!B7="否",0,IF(底稿!B7="是",RUBRIC.SCORE_RATIO(底稿!B3,D2),""))';
    expect(origin(gated, "").steps).toEqual(["“补充说明”还没有填写，暂不计分。"]);
  });
});

describe("what keeps a score away", () => {
  const open = (first: CellContent, second: CellContent, note: CellContent) =>
    sheet("底稿", [
      ["出租的房屋有几处？", first, "处", ""],
      ["其中已备案的有几处？", second, "处", ""],
      [
        "备案率",
        { formula: '=IF(COUNT(B1,B2)<2,"",IF(B1=0,"",B2/B1))', value: "" },
        { formula: "=D9", value: note },
        "",
      ],
    ]);
  const formula = '=IF(底稿!B3="","",RUBRIC.SCORE_RATIO(底稿!B3,D2))';

  it("is the question that nobody answered, not the figure computed from it", () => {
    expect(origin(formula, "", [open(8, "", "")])).toMatchObject({
      steps: ["“其中已备案的有几处？”还没有填写，暂不计分。"],
      rule: expect.stringContaining("按比率计分"),
      problem: null,
      result: null,
    });
  });

  it("is what stands beside the figure", () => {
    const found = origin(formula, "", [open(0, 0, "不适用")]);
    expect(inputs(found)[0]).toEqual(["备案率", "B3", "不适用"]);
    expect(found.steps).toEqual([]);
  });

  it("is an input that the rule cannot read, by its question and with the rule", () => {
    const unread = sheet("底稿", [["备案率是多少？", "约八成"]]);
    const wrong = "=RUBRIC.SCORE_RATIO(底稿!B1,D2)";
    expect(origin(wrong, "#VALUE!", [unread])).toMatchObject({
      problem: "“备案率是多少？”的内容“约八成”不是数字，请改为数字或百分比。",
      rule: expect.stringContaining("按比率计分"),
      steps: [],
    });
    // Its own guard left the cell blank: nothing is wrong with it.
    expect(origin(`=IF(NOT(ISNUMBER(底稿!B1)),"",${wrong.slice(1)})`, "", [unread]).problem).toBeNull();
  });

  it("is said in words for any other error", () => {
    expect(origin("=1/0", "#DIV/0!").problem).toBe("显示 #DIV/0!：公式算不出结果，请核对它引用的数据。");
    expect(origin("=RUBRIC.SCORE_RATIO(底稿!B3,D2)", "#NAME?").problem).toContain("重新连接公式");
    expect(origin("=RUBRIC.SCORE_RATIO(底稿!B3,D2)", "#BUSY!").problem).toBeNull();
  });
});

describe("a sum", () => {
  it("is told term by term, a penalty with its sign", () => {
    const total = formWith(3, []).at(3, 5);
    expect(total?.steps).toEqual(["3 − 1.5 = 1.5"]);
    expect(total?.inputs).toEqual([{ sheet: "自评表", address: "F2:F3", label: "得分 (2)", shown: "3; -1.5" }]);
  });

  it("of a whole sheet is told as quickly, by what stands in it", () => {
    const found = origin("=SUM('绩效目标表'!B1:XFD1048576)", 23, [goals]);
    expect(found.steps).toEqual(["4.5 + 5 + 2 + 9 + 2.5 = 23"]);
    expect(found.inputs[0]?.shown).toBe("4.5; 5; 2; 9; 2.5");
    expect(origin("=RUBRIC.SCORE_PARTS(D2,'绩效目标表'!A1:XFD1048576)", 1, [goals])).toMatchObject({
      rule: null,
      steps: [],
    });
  });

  it("is told by the rows that count, where it adds up a kind of goals", () => {
    const formula = "=IF('绩效目标表'!$B$1=\"\",\"\",'绩效目标表'!$B$1)";
    expect(origin(formula, 4.5, [goals]).steps).toEqual(["2 + 2.5 = 4.5"]);
    expect(origin(formula, 4, [goals]).steps).toEqual([]);
  });
});

describe("a row of the goal table", () => {
  const row = (cells: Partial<Record<keyof typeof goalWords.headings, Cell>>) => {
    const keys = Object.keys(goalWords.headings) as (keyof typeof goalWords.headings)[];
    return keys.map((key) => cells[key] ?? "");
  };
  const score = '=IF(H2="",IF(OR(NOT(ISNUMBER(G2)),F2=""),"",RUBRIC.SCORE_COMPLETION(G2,F2)),IF(I2="","",I2))';
  const rate = '=IF(OR(H2<>"",C2="",D2=""),"",IF(E2="反向",IF(D2<=C2,1,C2/D2),D2/C2))';
  const found = (cells: Parameters<typeof row>[0]) => {
    const table = sheet("绩效目标表", [Object.values(goalWords.headings), row({ kind: "产出", name: "甲", ...cells })]);
    return findOrigin(table, [1, 9], [], [], "zh-CN")!;
  };

  it("tells rate and score, by the headings", () => {
    const given = { target: 60, actual: 100, direction: "反向", weight: 3, rate: { formula: rate, value: 0.6 } };
    const origin = found({ ...given, score: { formula: score, value: 1.8 } });
    expect(inputs(origin)).toEqual([
      ["完成率", "G2", "0.6"],
      ["年初目标值", "C2", "60"],
      ["实际完成值", "D2", "100"],
      ["指标方向", "E2", "反向"],
      ["分值", "F2", "3"],
    ]);
    expect(origin.steps).toEqual([
      "反向指标：100 超过目标值 60，60 ÷ 100 = 60%",
      "完成率 60% 在 60% 到 100% 之间：60% × 3 分 = 1.8 分",
    ]);
  });

  it("asks for the figure that is missing, and says where a judged score comes from", () => {
    const open = { rate: { formula: rate, value: "" }, score: { formula: score, value: "" } };
    expect(found({ target: 60, weight: 3, ...open }).steps).toEqual(["“实际完成值”还没有填写，暂不计分。"]);
    const judged = { ...open, level: "达成", levelScore: 2.9, score: { formula: score, value: 2.9 } };
    expect(found({ weight: 3, ...judged }).steps.join()).toContain("直接取“定性评分”的 2.9 分");
  });
});
