import { readHeading, readHeadings } from "../../../src/form/recognise/header/readHeading";

const told = (reading: ReturnType<typeof readHeading>): string =>
  reading ? `${reading.role ?? "none"}${reading.level ?? ""} ${reading.certainty}` : "-";

it.each([
  ["一级\n指标", "level1 sure"],
  ["二 级 指 标", "level2 sure"],
  ["Ⅲ级指标", "level3 sure"],
  ["四级指标名称", "level4 sure"],
  ["评价指标", "level sure"],
  ["考核内容", "level likely"],
  ["考核类别", "level likely"],
  ["准则层", "level sure"],
  ["分　值（分）", "weight sure"],
  ["指标权重（％）", "weight sure"],
  ["二级指标分值", "weight2 sure"],
  ["标准分", "weight sure"],
  ["得分/自评分", "score sure"],
  ["单项得分", "score sure"],
  ["自评得分①", "score sure"],
  ["单位自评", "score likely"],
  ["财政部门复核得分", "review sure"],
  ["财政复核", "review likely"],
  ["主管部门审核", "review likely"],
  ["复核完成值", "reviewActual sure"],
  ["审核意见", "reviewReason sure"],
  ["复核理由及依据", "reviewReason sure"],
  ["评分标准", "criteria sure"],
  ["评分依据、未达标原因、改进措施", "justification sure"],
  ["扣分原因和其他说明", "justification sure"],
  ["备注（未完成原因）", "justification sure"],
  ["说明", "justification likely"],
  ["理由及依据", "justification sure"],
  ["备注", "note sure"],
  ["年初设定目标值（A）", "target sure"],
  ["实际完成绩效指标值", "actual sure"],
  ["全年完成值(B)", "actual sure"],
  ["完成率", "rate sure"],
  ["得分系数（%）", "coefficient sure"],
  ["指标性质", "nature sure"],
  ["*扣减分数", "deducted sure"],
  ["完成情况简要描述（定量选填，定性必填）", "description sure"],
  ["度量单位", "unit sure"],
  ["运算符号", "operator sure"],
  ["一级指标及分值", "level1 sure"],
  ["一级指标/权重（%）", "weight1 likely"],
  ["共性指标", "level sure"],
  ["绩效指标方向", "operator sure"],
  ["偏离度分析", "justification sure"],
  ["评分依据及标准", "criteria sure"],
  ["年末实际值", "actual sure"],
  ["完成度", "rate sure"],
  ["自测分", "score sure"],
  ["序号", "none sure"],
  ["是否核心指标", "none sure"],
  ["责任科室", "-"],
  ["本单位严格按照年初预算安排资金，全年得分情况良好，各项指标均已完成。", "-"],
  ["", "-"],
])("%p means %s", (heading, expected) => {
  expect(told(readHeading(heading))).toBe(expected);
});

it.each([
  [["得分", "自评分"], "score sure"],
  [["得分", "自评"], "score sure"],
  [["得分", "财政复核"], "review sure"],
  [["主管部门复核", "得分"], "review sure"],
  [["一级指标", "分值"], "weight1 sure"],
  [["绩效指标", "二级指标"], "level2 sure"],
  [["复核", "扣分原因"], "none sure"],
])("%p above each other mean %s", (texts, expected) => {
  expect(told(readHeadings(texts))).toBe(expected);
});

it("takes nothing but text for a heading", () => {
  expect([45, true, null, undefined].map(readHeading)).toEqual([null, null, null, null]);
});
