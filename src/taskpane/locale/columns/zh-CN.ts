import type { Certainty } from "../../../form/columns";

/** Which forms were found, and what their columns were taken for. */
export const columnsInChinese = {
  form: "检查哪张表（共 {count} 张）",
  formOf: "{sheet}：{title}",
  label: "各列认成了什么（把握 {percent}%）",
  doubtful: "有 {count} 列请核对（把握 {percent}%）",
  hint: "认错了就在右边改，结果马上更新，并随工作簿保存。",
  undoLost: "更正之后，之前的操作可能不能再撤销。",
  role: "“{heading}”是什么",
  unknown: "未识别",
  noHeading: "（没有表头文字）",
  whichScores: "哪一列是得分？",
  certainty: {
    likely: "可能",
    guess: "请核对",
    corrected: "已更正",
  } satisfies Record<Exclude<Certainty, "sure">, string>,
};
