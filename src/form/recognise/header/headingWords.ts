import { columnRoles, type ColumnRole, type KnownRole } from "../../../rubric/columnRoles";

/** The first pattern that fits decides. Plain texts without brackets. */
type Words = readonly (readonly [RegExp, ColumnRole | null])[];

/** Columns that forms have and nobody computes or checks with. */
const none: Words = [
  [
    /^(是否)?核心指标$|^序号$|^(子?项目|政策)名称$|^(评价|绩效|自评|评定)?(等级|等次|评级)$|^(佐证|证明|支撑|备查)材料/,
    null,
  ],
  // What was reached the year before is beside the point, whatever it is.
  [
    /^(上一?年度?|去年|前年|往年|历年|上期)(度|的)?(自评|评价|考核|实际|最终)*(得分|评分|分数|分值|完成|实现|执行)/,
    null,
  ],
];

const wordsOf = (rank: keyof KnownRole["headings"]): Words =>
  columnRoles.flatMap(({ id, headings }) => (headings[rank] ?? []).map((pattern) => [pattern, id] as const));

export const sureWords: Words = [...none, ...wordsOf("sure")];

/** Words that tell a role only where the heading stands among surer ones. */
export const likelyWords: Words = [...wordsOf("likely"), ...wordsOf("within")];
