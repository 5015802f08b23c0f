/**
 * What the usual words of forms mean. They are the form's own and stay Chinese in every language; this stands beside them for whoever
 * reads the pane in English.
 */
const meanings: Readonly<Record<string, string>> = {
  单位名称: "Name of the unit",
  部门名称: "Name of the department",
  项目名称: "Name of the project",
  主管部门: "Department in charge",
  实施单位: "Unit that carries it out",
  单位数: "Number of units",
  年度: "Year",
  年度整体绩效目标: "Overall goal of the year",
  年度总体目标: "Overall goal of the year",
  整体绩效目标完成情况: "How far the overall goal was reached",
  未能完成原因: "Why it was not reached",
  总预算: "Total budget",
  基本支出: "Basic spending",
  项目支出: "Spending on projects",
  财政拨款: "Fiscal funds",
  其他资金: "Other funds",
  全年预算数: "Budget of the year",
  全年执行数: "Spent in the year",
  填报人: "Filled in by",
  联系电话: "Phone",
  填报日期: "Date",
  填报时间: "Date",
  指标类型: "Kind of indicator",
  指标名称: "Name of the indicator",
  年初目标值: "Target at the beginning of the year",
  实际完成值: "Actual result",
  指标方向: "Direction: which is better, more or less?",
  分值: "Weight",
  定性档次: "Level, where it cannot be measured in numbers",
  定性评分: "Score by that level",
  评分依据: "Basis for the score",
  是否已报整体绩效目标: "Were the overall goals submitted?",
  是: "yes",
  否: "no",
  有: "there are",
  无: "there are none",
  涉密: "classified",
  产出: "output",
  效益: "benefit",
  满意度: "satisfaction",
  成本: "cost",
  正向: "more is better",
  反向: "less is better",
  达成: "reached",
  部分达成: "partly reached",
  未达成: "missed",
  分: "points",
  元: "yuan",
  万元: "10,000 yuan",
  亿元: "100 million yuan",
};

/** A label's unit or hint is no part of its name. */
const bare = (words: string): string => words.replace(/[（(][^（）()]*[）)]/g, "").trim();

/** A word of the form in English; undefined where it is not one of the usual ones. */
export const inEnglish = (words: string): string | undefined => meanings[words] ?? meanings[bare(words)];
