import { dictionary } from "../../../language/dictionary";

export const plainWords = dictionary(
  {
    label: "在本工作簿里做一张报送版",
    hint: "另存一份不用插件、不连测算底稿也能看的评分表，原表不动；之前的操作可能不能再撤销。",
    errorsLeft: "还有 {count} 个错误，建议改好再生成。原表不会改动；之前的操作可能不能再撤销。",
    busy: "正在生成报送版…",
    sheetName: "{form}（报送版）",
    made: "报送版已生成：“{sheet}”。原表没有改动。",
    values: "{count} 条要用插件或别的工作表的公式已换成数值；总分和等级仍会自动计算。",
    unready: "报送版没有生成：下面的单元格还没有算好，或显示错误。请先处理。",
  },
  {
    label: "Make a sheet for sending",
    hint: "Makes a copy that can be read without the add-in and the work paper. The form stays as it is; earlier actions may no longer be undone.",
    errorsLeft:
      "{count} {count|error is|errors are} left; better mend {count|it|them} first. The form stays as it is; earlier actions may no longer be undone.",
    busy: "Preparing the copy…",
    sheetName: "{form} (for sending)",
    made: "The copy for sending is “{sheet}”. The form was not changed.",
    values:
      "{count} {count|formula that needs|formulas that need} the add-in or another sheet became {count|a value|values}; total and grade still compute themselves.",
    unready: "No copy was made: these cells are still computing or show an error. Mend them first.",
  },
);
