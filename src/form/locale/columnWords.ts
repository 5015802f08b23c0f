import { dictionary } from "../../language/dictionary";
import type { Language } from "../../language/language";
import type { ColumnRole, TakenColumn } from "../columns";

type Depth = 1 | 2 | 3 | 4;

interface ColumnWords {
  /** Names and weights by their level. */
  readonly levels: Readonly<Record<Depth, string>>;
  readonly weights: Readonly<Record<Depth, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly unused: string;
}

const zhCN: ColumnWords = {
  levels: { 1: "一级指标", 2: "二级指标", 3: "三级指标", 4: "四级指标" },
  weights: { 1: "一级指标分值", 2: "二级指标分值", 3: "三级指标分值", 4: "四级指标分值" },
  roles: {
    level: "指标名称",
    weight: "分值",
    explanation: "指标解释",
    criteria: "评分标准",
    nature: "指标性质",
    operator: "比较符号",
    unit: "计量单位",
    target: "目标值",
    actual: "实际完成值",
    description: "完成情况描述",
    rate: "完成率",
    coefficient: "得分系数",
    score: "得分",
    deducted: "扣减分数",
    review: "复核得分",
    reviewActual: "复核完成值",
    reviewReason: "复核理由及依据",
    justification: "扣分说明",
    note: "备注",
  },
  unused: "不使用",
};

const enUS: ColumnWords = {
  levels: { 1: "Level 1", 2: "Level 2", 3: "Level 3", 4: "Level 4" },
  weights: { 1: "Weight, level 1", 2: "Weight, level 2", 3: "Weight, level 3", 4: "Weight, level 4" },
  roles: {
    level: "Indicator",
    weight: "Weight",
    explanation: "Explanation",
    criteria: "Criteria",
    nature: "Kind of indicator",
    operator: "Comparison sign",
    unit: "Unit of measure",
    target: "Target",
    actual: "Actual result",
    description: "How it was done",
    rate: "Completion rate",
    coefficient: "Score coefficient",
    score: "Score",
    deducted: "Points taken off",
    review: "Reviewed score",
    reviewActual: "Reviewed result",
    reviewReason: "Reviewer’s reasons",
    justification: "Justification",
    note: "Note",
  },
  unused: "Not used",
};

const columnWords = dictionary(zhCN, enUS);

/** What a column was taken for, as people say it: 三级指标分值, 得分, or 不使用. */
export function columnInWords({ role, level }: Pick<TakenColumn, "role" | "level">, language: Language): string {
  const { levels, weights, roles, unused } = columnWords(language);
  if (role === null) return unused;
  const named = role === "weight" ? weights : role === "level" ? levels : {};
  return (named as Partial<Record<number, string>>)[level ?? 0] ?? roles[role];
}
