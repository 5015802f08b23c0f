import type { FieldRole } from "../form";
import { plainText } from "./plainText";

/** Labels of the form's head, with their synonyms in published forms; a colon and a unit in brackets may follow. */
const fieldPatterns: readonly [RegExp, FieldRole][] = [
  [/^(单位|部门|填报单位|填报部门|预算单位|预算部门|主管部门|部门\(单位\)|单位\(部门\))(名称|全称)?$/, "unit"],
  [/^(自评|评价|预算|填报|所属)?(年度|年份)$/, "year"],
  [/^(本?年度|部门|单位)*(整体|总体|预期)?(支出)?(绩效)?(总体)?目标(内容)?$/, "goal"],
  [/^(本?年度|部门|单位|整体|总体|绩效|目标|实际|支出|任务)*完成情况$/, "goalCompletion"],
  [
    /^(年度|整体|总体|绩效|目标)*未能?(按期|全部|全面)?(完成|实现|达成|达标)(目标)?的?(主要)?原因.{0,8}$/,
    "unmetReason",
  ],
];

const longestLabel = 24;

const withoutUnit = (text: string): string => text.replace(/(\([^()]*元[^()]*\))?[::]?$/, "");

/** A label without its colon and the unit in brackets; `""` where the cell is no label. */
export function plainLabel(cell: unknown): string {
  if (typeof cell !== "string" || cell.length > 2 * longestLabel) return "";
  const text = withoutUnit(plainText(cell));
  return text.length > longestLabel ? "" : text;
}

export function fieldRole(cell: unknown): FieldRole | null {
  const label = plainLabel(cell);
  return label === "" ? null : (fieldPatterns.find(([pattern]) => pattern.test(label))?.[1] ?? null);
}

/** What a heading of the budget table stands for. */
export type FundingRole = "total" | "part";

const fundingPatterns: readonly [RegExp, FundingRole][] = [
  [/^(年度|部门|全年)*(总预算|预算总额|预算总计|预算合计|资金总额|总额)$/, "total"],
  [/^(部门)?(基本|项目|其他)(支出)(预算)?$/, "part"],
];

export function fundingRole(cell: unknown): FundingRole | null {
  const label = plainLabel(cell);
  return label === "" ? null : (fundingPatterns.find(([pattern]) => pattern.test(label))?.[1] ?? null);
}

/** The year in a title such as `（2023年度）`. */
export const yearIn = (text: string): string | null => /(?:^|\D)(20\d\d)年/.exec(plainText(text))?.[1] ?? null;
