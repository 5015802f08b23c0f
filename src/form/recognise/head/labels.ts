import type { FieldRole } from "../../form";
import { plainText, withoutBrackets } from "../plainText";
import { labelledParts } from "./labelledParts";

/** Labels of the form's head, with their synonyms in published forms; a colon and what stands in brackets do not count. */
const fieldPatterns: readonly [RegExp, FieldRole][] = [
  [
    /^(省级|市级|区级|县级|本级|一级|被评价|项目)?(单位|部门|(填报|填表|编制|预算|主管|实施|项目|评价|自评|项目实施|资金使用)(单位|部门))(名称|全称)?$/,
    "unit",
  ],
  [/^(自评|评价|预算|填报|所属)?(年度|年份)$/, "year"],
  [
    /^(本?年度|年初|全年|当年|部门|单位|项目|设定|预期|具体)*(整体|总体|预期|设定|调整后?)?(支出)?(绩效)?(总体)?目标(内容|设定|申报)?$/,
    "goal",
  ],
  [
    /^(本?年度|全年|部门|单位|项目|整体|总体|绩效|目标|实际|具体|支出|任务)*完成情况(综述|概述|总结)?$/,
    "goalCompletion",
  ],
  [
    /^(年度|整体|总体|绩效|目标)*未能?(按期|全部|全面)?(完成|实现|达成|达标)(目标)?的?(主要)?原因.{0,8}$/,
    "unmetReason",
  ],
];

const longestLabel = 24;

const withoutUnit = (text: string): string => text.replace(/(\((?=[^()]*元)[^()]*\))?[::]?$/, "");

/** A label without its colon and the unit in brackets; `""` where the cell is no label. */
export function plainLabel(cell: unknown): string {
  if (typeof cell !== "string" || cell.length > 2 * longestLabel) return "";
  const text = withoutUnit(plainText(cell));
  return text.length > longestLabel ? "" : text;
}

export function fieldRole(cell: unknown): FieldRole | null {
  const label = plainLabel(cell);
  if (label === "") return null;
  const core = withoutBrackets(label);
  return fieldPatterns.find(([pattern]) => pattern.test(label) || pattern.test(core))?.[1] ?? null;
}

/** Labels of a form's head beside those that are read. */
const otherLabels =
  /^((填报|填表|编制|自评|评价|报送|上报|制表|打印)?(日期|时间|人|人员)|(项目|单位|部门|财务|评价|具体|填表)*(负责人|联系人|经办人|审核人)|(联系|办公|手机)?(电话|方式|号码)|(子?项目|政策|专项(资金)?)(名称|编码|代码|类型|类别|属性|性质|期限|级次|起止时间)|(金额|计量|货币)?单位|(项目|自评|评价|综合|绩效)*(总分|总得分|得分|评分|等级|等次|评级|结论)|(报表|表格|文件)?(编号|代码|编码)|(行业|归口)?(主管|归口)?(处|科|股)室|(中央|省级|市级|地方|项目|行业)?主管(部门|单位))$/;

/** Whether a text without a colon is one of the labels that stand in the heads of forms, read or not. */
export function isKnownLabel(cell: unknown): boolean {
  const label = plainLabel(cell);
  return label !== "" && (fieldRole(cell) !== null || otherLabels.test(withoutBrackets(label)));
}

/** A label and its value that stand in one cell; null where a cell is no such thing. */
export function labelAndValue(cell: unknown): readonly [label: string, value: string] | null {
  const [first] = labelledParts(cell, isKnownLabel);
  return first === undefined || first.value === "" ? null : [first.label, first.value];
}

/**
 * Whether a cell begins with a label of its own, so that it is not what stands beside another one.
 * @param isProse sentences may have colons: 目标1：…
 */
export function beginsLabel(cell: unknown, isProse: boolean): boolean {
  if (isKnownLabel(cell)) return true;
  const [first] = labelledParts(cell);
  return first !== undefined && (!isProse || isKnownLabel(first.label));
}

/** 项目名称 and what else names what the form is about. */
export const isProjectLabel = (cell: unknown): boolean =>
  /^(子?项目|政策|专项(资金)?)名称$/.test(withoutBrackets(plainLabel(cell)));

/** Whether a cell is the label of a unit or a project, perhaps with its name: it says whose form this is. */
export function saysWho(cell: unknown): boolean {
  const label = labelAndValue(cell)?.[0] ?? cell;
  return fieldRole(label) === "unit" || isProjectLabel(label);
}

/** The heading of the whole budget, in forms that state only the budget and its parts. */
export const isBudgetTotal = (cell: unknown): boolean =>
  /^(年度|部门|全年)*(总预算|预算总额|预算总计|预算合计|资金总额|总额)$/.test(plainLabel(cell));

const longestYearText = 40;

/** The year that a title or a line below it states, such as `（2023年度）`; a date is none. */
export function yearIn(text: string): string | null {
  const plain = plainText(text);
  if (plain.length > longestYearText) return null;
  const [, year, rest = ""] = /(?:^|\D)(20\d\d)年(.*)$/.exec(plain) ?? [];
  return year !== undefined && (rest === "" || /^度|^\)|表|自评|评价/.test(rest)) ? year : null;
}
