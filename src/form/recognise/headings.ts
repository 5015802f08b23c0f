import { plainText } from "./plainText";

/** What a column of the table holds, told by its heading. */
export type ColumnRole =
  | "level1"
  | "level2"
  | "level3"
  | "weight"
  | "explanation"
  | "criteria"
  | "target"
  | "actual"
  | "score"
  | "review"
  | "justification";

/** Published forms spell headings in many ways; the first pattern that fits decides. */
const patterns: readonly [RegExp, ColumnRole][] = [
  [/^一级指标(名称)?$/, "level1"],
  [/^二级指标(名称)?$/, "level2"],
  [/^(三级指标(名称)?|指标名称)$/, "level3"],
  [/^(指标)?(分值|权重|标准分|满分)(\(.*\))?$/, "weight"],
  [
    /(未达标|未完成|偏差|扣分|失分)?.*(原因|说明).*(改进|措施)|^(扣分|偏差|未达标|未完成)(原因|说明)|^评分依据/,
    "justification",
  ],
  [/^(指标解释|指标说明|指标内容)$/, "explanation"],
  [/^(评分标准|评分细则|计分标准|评分办法)$/, "criteria"],
  [/^(年度|年初)?(指标值|目标值)$/, "target"],
  [/^(全年|年度)?(实际)?完成(指标)?值?(情况)?$/, "actual"],
  [/^(自评|单项|指标)?得分(\(.*\))?$|^自评分(数|值)?$/, "score"],
  [/^(复核|复评|审核|考核|财政|抽查)(评|得)?分(数|值)?$/, "review"],
];

const longestHeading = 30;

export function columnRole(cell: unknown): ColumnRole | null {
  if (typeof cell !== "string" || cell === "" || cell.length > 2 * longestHeading) return null;
  const text = plainText(cell);
  if (text.length > longestHeading) return null;
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export const isTotalLabel = (cell: unknown): boolean => /^(总分|合计|总计|总得分|得分合计)$/.test(plainText(cell));

export const isSubtotalLabel = (cell: unknown): boolean => /^(小计|分项合计)$/.test(plainText(cell));

export const isGradeLabel = (cell: unknown): boolean =>
  /^(评价|绩效|自评|评定)?(等级|评级|等次)$/.test(plainText(cell));
