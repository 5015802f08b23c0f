import { dictionary } from "../../../language/dictionary";

export const reportSheetWords = dictionary(
  {
    findings: "做成问题清单",
    findingsHint: "新建一张工作表，逐条列出问题、位置和检查范围。",
    overview: "概览",
    overviewHint: "各部分得分、扣分去向和目标完成情况。",
    busy: "正在写工作表…",
    made: "已生成工作表“{sheet}”。报送文件里不会带上它。",
    asSheet: "做成工作表",
    back: "返回",
    ofWeight: "{score} / {weight} 分",
    lostPoints: "扣 {lost} 分",
    rate: "{rate}%",
  },
  {
    findings: "Make a list of findings",
    findingsHint: "Adds a sheet with every problem, its cell and what was checked.",
    overview: "Overview",
    overviewHint: "Points by section, where points went, completion of goals.",
    busy: "Writing the sheet…",
    made: "The sheet “{sheet}” was added. The file for sending leaves it out.",
    asSheet: "Make a sheet of it",
    back: "Back",
    ofWeight: "{score} / {weight} points",
    lostPoints: "{lost} lost",
    rate: "{rate}%",
  },
);
