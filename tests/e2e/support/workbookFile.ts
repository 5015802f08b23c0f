import { utils, write } from "@e965/xlsx";
import type { WorkbenchPage } from "./workbenchPage";

export type Rows = readonly (readonly (string | number)[])[];

/** A form of the Ministry's project family with one deduction that is not justified. */
export const projectRows: Rows = [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "培训人次", "≥500人次", "480人次", 50, 48, ""],
  ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, ""],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "95%", 20, 20, ""],
  ["总分", "", "", "", "", 100, 98, ""],
];

/** An .xlsx file with these sheets, as somebody else's program writes it. */
export function bytesOf(sheets: Readonly<Record<string, Rows>>): number[] {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return [...new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer)];
}

/** Opens a file in the workbench. */
export function openFile({ page }: WorkbenchPage, bytes: readonly number[], name: string): Promise<void> {
  return page.evaluate(([file, title]) => window.workbench.open(new Uint8Array(file), title), [bytes, name] as const);
}
