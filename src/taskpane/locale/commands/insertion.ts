import type { InsertionStep } from "../../../operations/insertion/progress";
import { dictionary } from "../../../language/dictionary";

export const insertionWords = dictionary(
  {
    insert: "插入评分表",
    another: "插入另一张评分表",
    inserting: "正在插入评分表…",
    steps: {
      read: "1/5 查看工作簿",
      write: "2/5 写入表格，网页版和旧电脑上可能要一分钟",
      page: "3/5 设置页面和视图",
      front: "4/5 转到评分表",
      probe: "5/5 试算",
    } satisfies Record<InsertionStep, string>,
    stop: "停止",
    notes: {
      page: "评分表已经可以填写，但打印设置或冻结窗格没有全部设好（这台电脑可能没有打印机）。打印前请在“页面布局”里选 A4 横向、宽度 1 页。",
      front: "评分表已经可以填写，但没能自动转过去。请点下面的工作表标签。",
    },
    notesFolded: "插入时有 {count} 件事没有办成",
    keepsPack: "这个评分表包会随工作簿保存；插入之后，之前的操作可能不能再撤销。",
    remove: "删除",
    removing: "正在撤销插入…",
  },
  {
    insert: "Insert form",
    another: "Insert another form",
    inserting: "Inserting the form…",
    steps: {
      read: "1/5 Looking at the workbook",
      write: "2/5 Writing the sheets: up to a minute on the web and on old computers",
      page: "3/5 Setting up pages and views",
      front: "4/5 Going to the form",
      probe: "5/5 Trying the functions",
    },
    stop: "Stop",
    notes: {
      page: "The form can be filled in, but Excel refused some of its page set-up or frozen rows (there may be no printer). Before printing, choose A4, landscape and a width of 1 page on the Page Layout tab.",
      front: "The form can be filled in, but Excel did not go there. Choose its tab below the sheet.",
    },
    notesFolded: "{count} {count|thing|things} Excel refused at the insertion",
    keepsPack: "This pack is saved with the workbook; after inserting, earlier actions may no longer be undone.",
    remove: "Delete",
    removing: "Removing the form…",
  },
);
