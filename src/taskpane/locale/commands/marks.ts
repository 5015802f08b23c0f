import { dictionary } from "../../../language/dictionary";

export const markWords = dictionary(
  { mark: "标记问题", remark: "更新标记", marking: "正在标记…", unmark: "清除标记", unmarking: "正在清除标记…" },
  {
    mark: "Mark problems",
    remark: "Update marks",
    marking: "Marking…",
    unmark: "Clear marks",
    unmarking: "Clearing marks…",
  },
);
