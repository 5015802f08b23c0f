import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "单元格不能显示错误值",
    message: {
      name: "显示 #NAME?：Excel 没有找到评分函数。请点“重新连接公式”；仍不行时保存工作簿，重新启动 Excel 再打开。",
      reference: "显示 #REF!：公式引用的单元格或工作表已被删除。请撤销删除，或直接填写得分。",
      division: "显示 #DIV/0!：除数是 0 或没有填。请核对公式引用的数据。",
      value: "显示 #VALUE!：公式引用的数据里有不能计算的文字。请核对填写内容。",
      unavailable: "显示 #N/A：填写的数据没有对应的得分。请核对数据，或由人评分后直接填写。",
      other: "显示 {error}：公式算不出结果。请核对公式和它引用的单元格。",
      cell: "显示 {error}，收表人看到的也是它。请核对公式和它引用的单元格，或直接填写内容。",
      cellDivision: "显示 #DIV/0!：除数是 0 或没有填。请核对公式引用的数据；没有可填的，填“—”。",
    },
    appliesTo:
      "评分行、绩效目标表的得分格和总分，以及分值；表里其他单元格（指标名称、目标值、完成值、资金数等）为警告。",
    why: "一个出错的得分会让总分和等级一起出错，收表的人也只能看到错误值。",
    fix: "按提示核对公式引用的单元格；#NAME? 可以一键重新连接。#BUSY! 表示正在计算，不算错误。",
    example: "测算底稿的“预留金额”填成“无” → #VALUE!，改填 0 或实际金额。",
  },
  "en-US": {
    title: "No cell shows an error value",
    message: {
      name: "#NAME?: Excel does not find the scoring function. Choose Reconnect formulas; if it stays, save, restart Excel and open the workbook again.",
      reference: "#REF!: cells or a sheet that the formula needs were deleted. Undo that, or type the score.",
      division: "#DIV/0!: the divisor is 0 or blank. Check the data that the formula takes.",
      value: "#VALUE!: the data that the formula takes holds words that it cannot compute with. Check the entries.",
      unavailable: "#N/A: there is no score for these data. Check them, or let a person type the score.",
      other: "{error}: the formula gives no result. Check it and the cells that it refers to.",
      cell: "{error}: the receiver sees nothing else. Check the formula and the cells that it refers to, or type the content.",
      cellDivision:
        "#DIV/0!: the divisor is 0 or blank. Check the data that the formula takes; where there is nothing to say, enter —.",
    },
    appliesTo:
      "Score cells of the form and of its goal table, the total, and weights; in other cells of the form, such as names, targets, results and funds, it is a warning.",
    why: "One error spoils the total and the grade, and the receiver sees nothing else.",
    fix: "Check the cells that the formula refers to; #NAME? is mended by Reconnect formulas. #BUSY! means computing and is no error.",
    example: "The work paper says 无 for an amount → #VALUE!; enter 0 or the amount.",
  },
});
