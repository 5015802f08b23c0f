import { dictionary } from "../../../language/dictionary";

export const goalRowsWords = dictionary(
  {
    label: "增加目标行",
    hint: "给绩效目标表加 {count} 行，并给没有公式的目标补上公式。",
    busy: "正在增加目标行…",
    added: "绩效目标表增加了 {count} 行。",
    completed: "{count} 行补上了得分公式。",
    none: "绩效目标表不缺行，也不缺公式。",
  },
  {
    label: "Add goal rows",
    hint: "Adds {count} rows to the goal table, and formulas to goals that lack them.",
    busy: "Adding goal rows…",
    added: "{count} {count|row was|rows were} added to the goal table.",
    completed: "{count} {count|row|rows} got a score formula.",
    none: "The goal table lacks neither rows nor formulas.",
  },
);
