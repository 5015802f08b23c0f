import { dictionary } from "../../../language/dictionary";

export const confirmingWords = dictionary(
  {
    keep: "情况属实，保留",
    note: "一句话说明（会随工作簿保存，检查的人看得到）",
    save: "保留",
    saving: "正在保存…",
    cancel: "取消",
    group: "已核实（{count}）",
    hint: "单元格改动后，会重新列为问题。",
    back: "取消保留",
    says: "说明：{note}",
  },
  {
    keep: "Correct as it is, keep",
    note: "Why, in one line (kept in the workbook; whoever checks it can read it)",
    save: "Keep",
    saving: "Keeping…",
    cancel: "Cancel",
    group: "Kept ({count})",
    hint: "It comes back as a problem when its cell changes.",
    back: "Do not keep",
    says: "Note: {note}",
  },
);
