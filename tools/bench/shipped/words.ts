import { seededRandom } from "../random";

export const random = seededRandom(20211231);

export const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** What people write beside a deduction, and what they leave out. */
export const REASONS = [
  "",
  "因招标流标，两个项目未按期完成；下一步提前编制采购计划，每月通报进度。",
  "无",
  "按照年度预算批复文件作为评分依据",
  "企业人员变动，补贴人数少于目标数，已修订目标测算办法。",
];
