import { dictionary } from "../../../language/dictionary";

export const insertionWords = dictionary(
  {
    insert: "插入评分表",
    another: "插入另一张评分表",
    inserting: "正在插入评分表…",
    remove: "删除",
    removing: "正在撤销插入…",
  },
  {
    insert: "Insert form",
    another: "Insert another form",
    inserting: "Inserting the form…",
    remove: "Delete",
    removing: "Removing the form…",
  },
);
