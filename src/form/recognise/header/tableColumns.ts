import { roleFacts } from "../../../rubric/columnRoles";
import type { ColumnRole, TakenColumn } from "../../columns";

/** The columns of one level of indicators, as places in the Grid's blocks. */
export interface LevelColumns {
  readonly name: number;
  /** How many columns of the sheet the heading goes over. */
  readonly span: number;
  /** Null where the form states no weights for the level. */
  readonly weight: number | null;
  /** The heading says that a number in brackets behind a name is its weight: 三级指标（分值）. */
  readonly weighsNames: boolean;
}

/** A column of the table with what it was taken for; `column` is its place in the Grid's blocks. */
export type Column = TakenColumn & {
  readonly columns: number;
  /** The lowest of the headings that stand above each other. */
  readonly own: string;
};

/** The table's columns, as places in the Grid's blocks. */
export interface TableColumns {
  /** 一级指标 and down; the last one names the line. */
  readonly levels: readonly LevelColumns[];
  /** The weight of the lines; null where the form has no column for it. */
  readonly weight: number | null;
  /** Null where the form gives no scores. */
  readonly score: number | null;
  /** The columns of every other role, from the left; a target that was adjusted during the year comes first. */
  readonly others: Readonly<Partial<Record<ColumnRole, readonly number[]>>>;
  /** Among the justifications the column that asks for the improvement alone. */
  readonly improvement: number | null;
  /** The target of the year's beginning, where another column has the adjusted one. */
  readonly initialTarget: number | null;
  /** The first column of the table and the last one, labels beside it included. */
  readonly left: number;
  readonly right: number;
}

export interface TableHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: TableColumns;
  readonly taken: readonly Column[];
  /** What stands beside the whole table, such as 年度绩效目标1; `""` where nothing does. */
  readonly beside: string;
  /** The first column of the table and the one behind its last, where other tables stand beside it; null where none does. */
  readonly strip: readonly [from: number, to: number] | null;
}

const placesOf = (taken: readonly Column[], role: ColumnRole): readonly Column[] =>
  taken.filter((column) => column.role === role);

/** A weight belongs to the level that it names, else to the level on its left. */
function levelsOf(taken: readonly Column[]): LevelColumns[] {
  const names = [...placesOf(taken, "level")].sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
  const weights = placesOf(taken, "weight");
  return names.map(({ column, columns, level, heading }) => {
    const weight = weights.find((each) => each.level === level);
    const weighsNames = /[(（及和与](分值|权重|标准分|满分|分数)/.test(heading);
    return { name: column, span: columns, weight: weight?.column ?? null, weighsNames };
  });
}

/** 改进措施 beside 原因; a heading that asks for both is none. */
const isImprovement = ({ role, own }: Column): boolean =>
  role === "justification" && /改进|整改|措施/.test(own) && !/原因|依据|理由|说明|分析/.test(own);

/** Hebei's 单位（文字描述） holds the target or the result itself where it is no figure: the figures' columns come first. */
function described(taken: readonly Column[]): readonly (readonly ["target" | "actual", number])[] {
  let figures: "target" | "actual" | null = null;
  return taken.flatMap(({ role, own, column }) => {
    if (role === "target" || role === "actual") figures = role;
    return figures !== null && role === "unit" && /文字|描述/.test(own) ? [[figures, column] as const] : [];
  });
}

/** What the rows are read by; null where the names are missing. */
export function tableColumns(taken: readonly Column[], beside: readonly number[]): TableColumns | null {
  const levels = levelsOf(taken);
  const score = placesOf(taken, "score")[0]?.column ?? null;
  if (levels.length === 0) return null;
  const others: Partial<Record<ColumnRole, number[]>> = {};
  const adjusted = taken.filter(({ heading }) => /调整/.test(heading));
  for (const { role, column } of new Set([...adjusted, ...taken])) {
    if (role !== null && !roleFacts(role).isSingle) (others[role] ??= []).push(column);
  }
  for (const [role, column] of described(taken)) (others[role] ??= []).push(column);
  const hasAdjusted = adjusted.some(({ role }) => role === "target");
  const initial = placesOf(taken, "target").find(
    ({ heading }) => /年初|初始|原/.test(heading) && !/调整/.test(heading),
  );
  const last = Math.max(...taken.map(({ column, columns }) => column + columns - 1));
  return {
    levels,
    weight: levels.at(-1)?.weight ?? null,
    score,
    others,
    improvement: taken.find(isImprovement)?.column ?? null,
    initialTarget: hasAdjusted ? (initial?.column ?? null) : null,
    left: Math.min(...beside, ...taken.map(({ column }) => column)),
    right: last,
  };
}
