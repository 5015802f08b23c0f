import type { FundingRole } from "../../funding";
import { plainText, withoutBrackets } from "../plainText";

/** What a figure is: one of the roles, the reason for it, or `known` for another figure of the same kind, such as a first budget. */
export type FigureRole = FundingRole | "reason";

const patterns: readonly [RegExp, FigureRole][] = [
  [/^(执行率|自评|预算执行)?(分值|权重|标准分|满分)(分值|权重)?$|^执行率权重$/, "weight"],
  [/得分$|^自评分$|评分$/, "score"],
  [/^(预算|资金|全年|支出|实际)*(执行|完成|支出|到位|使用)(率|比例|进度)$|^执行率.{0,3}$/, "rate"],
  [/原因|^(偏差|情况)?说明$/, "reason"],
  [
    /^(全年|年度|实际|预算|资金|本年|当年|累计|财政)*(执行|决算|实际支出|支出|使用)(总)?(数|额|金额)$|^(实际支出|预算执行|全年执行|实际执行|资金执行)$/,
    "spent",
  ],
  [
    /^(全年|年度|年初|年中|本年|当年|调整后?|资金|财政|批复|申请|安排|项目|部门|预算|计划)*(预算|计划|预算安排|预算批复|安排资金|到位)(总)?(数|额|金额|资金)?$/,
    "budget",
  ],
];

const longest = 24;

/** What a heading of a fund table stands for; null for a kind of fund and for anything else. */
export function figureRole(cell: unknown): FigureRole | null {
  if (typeof cell !== "string" || cell === "" || cell.length > 2 * longest) return null;
  const core = withoutBrackets(plainText(cell));
  return core.length > longest ? null : (patterns.find(([pattern]) => pattern.test(core))?.[1] ?? null);
}

/** The year's own budget, against one of its beginning: 全年预算数, 调整后预算数. */
export const isAdjusted = (label: string): boolean => /全年|调整/.test(plainText(label));

/** The budget with which the year began: 年初预算数. */
export const isInitial = (label: string): boolean => /年初|初始|批复/.test(plainText(label));
