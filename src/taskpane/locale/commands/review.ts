import { dictionary } from "../../../language/dictionary";

/** The way to the review, and how far it moved the total. */
export const reviewWords = dictionary(
  {
    open: "复核",
    openHint: "一行一行看证据，填复核得分和理由，写进表里的复核栏。",
    add: {
      label: "加上复核栏",
      busy: "正在加复核栏…",
      hint: "在表的右边加上复核得分、理由等栏和合计公式，供审核的人填。自评部分会锁定，不设密码。",
      added: "已在 {columns} 列加上：{headings}。点“复核”开始填。",
      locked: "自评部分已锁定，没有密码。要改时，在“审阅”选项卡点“撤消工作表保护”。",
      already: "这张表已经有复核栏了，直接点“复核”。",
      unclear: "加上复核栏后会分不清哪一列是自评得分，所以没有加。请先在“栏目含义”里核对“得分”一列。",
      impossible: "这张表没有可以复核的评分行，没有加。",
      tooWide: "这张表太宽，右边加不下复核栏。请先删去右边用不着的列。",
    },
    head: "自评 {self} → 复核 {reviewed}（{difference}）",
    same: "一致",
  },
  {
    open: "Review",
    openHint:
      "Line by line: see the evidence, give the reviewed score and why; it goes into the form's review columns.",
    add: {
      label: "Add review columns",
      busy: "Adding review columns…",
      hint: "Adds columns for reviewed scores and reasons right of the form, with formulas for totals, for whoever reviews it. The self part gets locked, without a password.",
      added: "Added in columns {columns}: {headings}. Choose Review to begin.",
      locked: "The self part is locked, without a password. To change it, choose Unprotect Sheet on the Review tab.",
      already: "This form has review columns already. Choose Review.",
      unclear:
        "With review columns nobody could tell which scores are the department's own, so none were added. Check the score column under Columns first.",
      impossible: "This form has no scored lines to review, so nothing was added.",
      tooWide: "The sheet is too wide for review columns. Delete columns on the right that are not needed first.",
    },
    head: "Self {self} → review {reviewed} ({difference})",
    same: "the same",
  },
);
