import { columnRoles, type ColumnRole, type KnownRole } from "../../../rubric/columnRoles";

/** The first pattern that fits decides. Plain texts without brackets. */
type Words = readonly (readonly [RegExp, ColumnRole | null])[];

/** Columns that forms have and nobody computes or checks with. */
const none: Words = [
  [
    /^(是否)?核心指标$|^序号$|^(子?项目|政策)名称$|^(评价|绩效|自评|评定)?(等级|等次|评级)$|^(佐证|证明|支撑|备查)材料/,
    null,
  ],
];

const wordsOf = (rank: keyof KnownRole["headings"]): Words =>
  columnRoles.flatMap(({ id, headings }) => (headings[rank] ?? []).map((pattern) => [pattern, id] as const));

export const sureWords: Words = [...none, ...wordsOf("sure")];

/** Words that tell a role only where the heading stands among surer ones. */
export const likelyWords: Words = [...wordsOf("likely"), ...wordsOf("within")];
