import fc from "fast-check";
import { allChecks } from "../../src/checks/allChecks";
import { examine } from "../../src/checks/runChecks";
import { recognise } from "../../src/form/recognise";
import { drawnSheets } from "../../tools/cases/drawnSheets";
import { caseGrids, type CaseCell, type CaseChanges } from "../support/cases/caseGrids";

/** A form with everything that checks look at, and without a fault. */
const clean = `== 自评表
项目支出绩效自评表 | <11
（2023年度） | <11
项目名称 | < | 农村饮水安全 | <3 | 实施单位 | < | 某县供水中心 | <3
项目期限 | < | 2023年1月至2023年12月 | <9
项目资金（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 | <2
^ | < | 年度资金总额 | 280 | 300 | 285 | 10 | 95% | 9.5 | 一笔尾款次年一月支付；已列入支付计划。 | <2
^ | < | 其中：财政拨款 | 200 | 220 | 209 | — | 95% | — | | <2
^ | < | 其他资金 | 80 | 80 | 76 | — | 95% | — | | <2
年度总体目标 | < | 预期目标 | <4 | 实际完成情况 | <4
^ | < | 改造管网，保障群众用水。 | <4 | 管网改造完成，群众用水稳定。 | <4
一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 实际完成值 | 计量单位 | 分值 | 得分 | 偏差原因分析及改进措施（60字以内） | 完成情况简要描述 | 备注
产出指标 | 数量指标 | 改造管网长度 | ≥ | 12 | 12.4 | 公里 | 20 | 20 | | |
^ | 质量指标 | 水质检测合格率 | ≥ | 95 | 97 | % | 15 | 15 | | |
^ | 时效指标 | 工程工期 | ≤ | 11 | 10 | 月 | 15 | 15 | | |
^ | 成本指标 | 每公里造价 | ≤ | 24 | 23 | 万元 | 10 | 10 | | |
效益指标 | 社会效益指标 | 受益人口 | ≥ | 8000 | 7600 | 人 | 10 | 9.5 | 三个村组搬迁，人口减少；下一步重新核定受益范围。 | |
^ | 可持续影响指标 | 管护机制 | 定性 | 健全 | 达成 | | 10 | 10 | | 落实管护员12名。 |
满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥ | 90 | 93 | % | 10 | 10 | | | 问卷120份
总分 | <6 | 100 | 99 | <3
评价等级 | <6 | 优 | <4
存在问题 | < | 受益人口测算不准。 | <9
改进措施 | < | 编制预算前与乡镇核对人口。 | <9
填报人 | < | 张某 | <9`;

const sheets = caseGrids(drawnSheets(clean));

type Cells = CaseChanges;

function told(cells: Cells): readonly string[] {
  const [grid] = caseGrids(
    drawnSheets(clean),
    Object.fromEntries(Object.entries(cells).map(([address, cell]) => [`自评表!${address}`, cell])),
  );
  const form = grid && recognise(grid);
  if (!form) throw new Error("the form is not recognised");
  const on = Object.fromEntries(
    allChecks.flatMap(({ id, onlyForUpload }) => (onlyForUpload ? [[id, { on: true }]] : [])),
  );
  return examine(form, on).findings.map(({ id, variant }) => (variant === undefined ? id : `${id}/${variant}`));
}

const whole = (min: number, max: number) => fc.integer({ min, max });
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const always = (cells: Cells) => fc.constant(cells);

/** Lines with a figure, more of which is better, and full marks: row, target, weight. */
const rows = one(
  { row: 12, target: 12, weight: 20 },
  { row: 13, target: 95, weight: 15 },
  { row: 18, target: 90, weight: 10 },
);
const total = (lost: number): CaseCell => Math.round((99 - lost) * 100) / 100;

const reason = "三个村组搬迁，人口减少；下一步重新核定受益范围。";

const hollow = (row: number, target: string): Cells => ({
  [`D${row}`]: "定性",
  [`E${row}`]: target,
  [`F${row}`]: "达成",
  [`G${row}`]: "",
  [`K${row}`]: "按设计完成，抽检合格。",
});

/** What is done to the clean form, by the only finding that there is then. */
const faults: Partial<Record<string, fc.Arbitrary<Cells>>> = {
  "deduction-without-justification/blank": one("", "—", "/").map((text) => ({ J16: text })),
  "justification-breaks-off": one("，并", "，因此").map((end) => ({
    J16: `三个村组搬迁，人口减少；下一步重新核定受益范围${end}`,
  })),
  "justification-pasted": always({ F12: 11.4, I12: 19, J12: reason, F13: 90.25, I13: 14.25, J13: reason, I19: 97.25 }),
  "text-too-long/justification": whole(500, 700).map((times) => ({
    J11: "偏差原因分析及改进措施",
    J16: reason + "逐户核对。".repeat(times),
  })),
  "justification-filler": one("无", "同上", "见附件").map((text) => ({ J16: text })),
  "justification-basis-only": one("依据乡镇统计报表", "以年度统计年鉴为准").map((text) => ({ J16: text })),
  "justification-reason-only/improvement": one("三个村组搬迁，人口减少", "受移民搬迁影响，受益人口减少").map(
    (text) => ({ J16: text }),
  ),
  "text-over-limit": whole(40, 80).map((times) => ({
    J16: `三个村组搬迁，人口减少；下一步重新核定受益范围${"，逐户核对".repeat(times)}。`,
  })),
  "placeholder-left": one("（说明偏差原因，60字以内）", "请填写偏差原因").map((text) => ({ J16: text })),
  "score-missing/typed": always({ I13: "" }),
  "score-missing/total": always({ I19: "" }),
  "score-missing/formula": one(12, 13, 18).map((row) => ({ [`I${row}`]: { formula: `=F${row}*2`, value: "" } })),
  "cell-error/division": one(12, 13, 16).map((row) => ({ [`I${row}`]: { formula: "=1/0", value: "#DIV/0!" } })),
  "cell-error/cellDivision": one("K12", "F12", "F13").map((cell) => ({ [cell]: "#DIV/0!" })),
  "cell-error/reference": one("I19", "I13").map((cell) => ({ [cell]: "#REF!" })),
  "weight-not-a-number": one("十", "10～12").map((text) => ({ H15: text })),
  "weight-in-name-differs": whole(21, 40).map((points) => ({ C12: `改造管网长度（${points}分）` })),
  "weights-of-children": whole(61, 90).map((points) => ({ A12: `产出指标（${points}分）` })),
  "score-not-a-number/number": one("20", "２０").map((text) => ({ I12: text })),
  "score-not-a-number/together": one("20", "２０").map((text) => ({ I12: text, I13: "15" })),
  "score-out-of-range/above": whole(1, 30).map((more) => ({ I12: 20 + more, I19: total(-more) })),
  "weights-not-100": whole(1, 5).map((more) => ({
    H12: 20 + more,
    I12: 20 + more,
    I19: total(-more),
    H19: 100 + more,
  })),
  "total-differs/total": whole(1, 90).map((less) => ({ I19: total(less / 10) })),
  "grade-differs/none": always({ H20: "" }),
  "grade-differs/other": one("良", "中", "差").map((grade) => ({ H20: grade })),
  "below-target-full-marks/figures": fc
    .tuple(rows, whole(60, 99))
    .map(([{ row, target }, percent]) => ({ [`F${row}`]: (target * percent) / 100 })),
  "over-target-unexplained/rate": fc.tuple(whole(130, 300)).map(([percent]) => ({ F12: (12 * percent) / 100 })),
  "over-line-full-marks/usual": whole(151, 300).map((percent) => ({
    F12: (12 * percent) / 100,
    J12: "上级追加二期工程，年初没有列入目标；下一步如实测算。",
  })),
  "cannot-be-compared/words": one("若干", "较多").map((target) => ({ E12: target })),
  "cannot-be-compared/unit": one("12万元", "12人").map((result) => ({ F12: result })),
  "target-not-measurable": one("有效提升", "不断加强").map((target) => ({
    ...hollow(12, target),
    ...hollow(13, "持续改善"),
    ...hollow(14, target),
  })),
  "invisible-characters": one("\u200b", "\u200d", "\ufeff").map((sign) => ({ C12: `改造${sign}管网长度` })),
  "result-missing/result": rows.map(({ row }) => ({ [`F${row}`]: "" })),
  "cost-at-least": one("≥", ">").map((sign) => ({ D15: sign, F15: 25 })),
  "indicator-twice/same": always({ C13: "改造管网长度", D13: "≥", G13: "公里", E13: 3, F13: 3.1 }),
  "target-above-100": whole(101, 130).map((target) => ({ E13: target, F13: target })),
  "unit-missing": one(12, 14, 15).map((row) => ({ [`G${row}`]: "" })),
  "sign-missing": one(12, 13, 18).map((row) => ({ [`D${row}`]: "" })),
  "equal-target-differs": whole(101, 129).map((percent) => ({ D12: "＝", F12: (12 * percent) / 100 })),
  "dates-reversed/period": whole(2, 9).map((month) => ({ C4: `2023年12月至2023年${month}月` })),
  "satisfaction-without-survey/survey": always({ F18: 100, L18: "" }),
  "satisfaction-without-survey/silence": one("全年无投诉", "没有投诉").map((text) => ({ L18: text })),
  "dimension-missing/satisfaction": always({ A18: "效益指标", B18: "经济效益指标", C18: "户均节约水费", G18: "元" }),
  "indicator-of-wrong-kind/quantity": one("资金支付率", "预算执行率").map((name) => ({
    C12: name,
    E12: 95,
    F12: 96,
    G12: "%",
  })),
  "weight-too-heavy": whole(45, 48).map((weight) => ({
    H12: weight,
    I12: weight,
    H13: 5,
    I13: 5,
    H14: 5,
    I14: 5,
    H15: 50 - weight,
    I15: 50 - weight,
    H19: 100,
  })),
  "weight-zero/zero": always({ H15: 0, I15: 0, H12: 30, I12: 30 }),
  "deduction-differs": whole(2, 9).map((points) => ({ J16: `三个村组搬迁，扣${points}分；下一步重新核定受益范围。` })),
  "full-marks-contradicted": one("主体已建成，尚未验收", "二标段正在施工").map((text) => ({ L14: text })),
  "score-differs-from-usual": whole(1, 2).map((score) => ({ I16: score, I19: total(9.5 - score), H20: "优" })),
  "goal-without-words": whole(1, 999).map((amount) => ({ C10: amount })),
  "problems-none/none": one("无", "暂无").map((text) => ({ C21: text })),
  "problems-none/blank": always({ C22: "" }),
  "signature-missing": always({ C23: "" }),
  "field-missing/blank": always({ I3: "" }),
  "fund-rate-differs/other": whole(60, 90).map((percent) => ({ H6: `${percent}%` })),
  "fund-total-differs": whole(1, 20).map((more) => ({ D6: 280 + more })),
  "execution-score-differs": whole(1, 4).map((less) => ({ I6: 9.5 - less, I19: total(less) })),
  "budget-adjusted/usual": whole(150, 210).map((first) => ({ D6: first, D7: first - 50, D8: 50 })),
  "spent-little-scored-full": always({
    ...{ F6: 90, F7: 66, F8: 24, H6: "30%", H7: "30%", H8: "30%", I6: 3, I19: 92.5 },
    J6: "征地推迟四个月，工程开工晚；已倒排工期。",
  }),
  "cost-in-other-unit": whole(286, 320).map((target) => ({ C15: "项目总成本", E15: target, F15: 2_850_000 })),
  "execution-above-budget": always({ F7: 221, F8: 64, H7: "100.45%", H8: "80%" }),
  "upload-refused-characters": one("改造_管网长度", "改造*管网长度").map((name) => ({ C12: name })),
  "upload-result-not-described": one("", "无").map((text) => ({ K17: text })),
  "upload-level-unknown": one("健全", "完成").map((text) => ({ F17: text })),
  "upload-level-score-differs/below": one("部分达成", "未达成").map((text) => ({ F17: text })),
};

it("finds nothing in the clean form", () => {
  expect(sheets).toHaveLength(1);
  expect(told({})).toEqual([]);
});

it.each(Object.entries(faults))("one fault is found as %s, and as nothing else", (id, cells) => {
  if (!cells) return;
  fc.assert(
    fc.property(cells, (changed) => expect(told(changed)).toEqual([id])),
    { numRuns: 6 },
  );
});

/** What the changed cells of such a form cannot show, by what it would take; each has cases of its own. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  "a form that asks for reasons elsewhere, or not at all": [
    "justification-not-asked",
    "table-justification",
    "reason-names-not-all",
    "unmet-reason-none",
  ],
  "a pack": [
    "shares-differ",
    "total-above-cap",
    "score-differs-from-rule",
    "below-pass-line-with-points",
    "year-differs",
    "typed-over-formula",
    "addin-formula-left",
  ],
  "a goal table": [
    "goal-level-differs",
    "goal-row-incomplete",
    "goal-text-contradicts",
    "goal-text-missing",
    "goal-weights-differ",
  ],
  "other columns, or another table of funds": [
    "review-score-missing",
    "review-score-out-of-range",
    "review-differs-without-reason",
    "target-adjusted",
    "budget-parts-differ",
    "fund-groupings-differ",
  ],
  "what a grid does not hold": ["hidden-parts", "not-computed"],
  "several faults at once, one of which is told": [
    "all-full-marks",
    "target-met-deducted",
    "same-targets",
    "execution-low-unexplained",
    "upload-result-in-words",
  ],
};

it("provokes every check, but for those that this form cannot show", () => {
  const shown = new Set(Object.keys(faults).map((fault) => fault.split("/")[0] ?? ""));
  const left = Object.values(otherwise).flat();
  expect([...shown, ...left].sort()).toEqual(allChecks.map(({ id }): string => id).sort());
});
