import { dictionary } from "../../../language/dictionary";

export const reconnectWords = dictionary(
  {
    label: "重新连接公式",
    hint: "公式显示 #NAME?，或者显示成公式文字时用。",
    busy: "正在重新连接公式…",
    done: "已重新写入 {count} 条评分公式。",
    none: "工作簿里没有用评分函数的公式。",
    failing:
      "仍有 {count} 条显示 #NAME?。请保存工作簿，重新启动 Excel 再打开；仍不行就在“更多操作”里改用 Excel 自带公式。",
  },
  {
    label: "Reconnect formulas",
    hint: "Where formulas show #NAME? or stand there as text.",
    busy: "Reconnecting formulas…",
    done: "{count} scoring {count|formula was|formulas were} written again.",
    none: "No formula of this workbook uses the scoring functions.",
    failing:
      "{count} still {count|shows|show} #NAME?. Save the workbook, restart Excel and open it again. If that does not help, use Excel's own formulas, under More.",
  },
);
