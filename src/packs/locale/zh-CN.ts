import type { PackProblemCode } from "../packProblem";

/** What is said about a pack that cannot be used. `{…}` is filled in. */
export const zhCN = {
  at: "{path}：{text}",
  /** About a pack that travels in a workbook. */
  kept: "工作簿里随带的第 {number} 个评分表包用不了：{reason}自评表仍按标题识别，只是不能按这个评分表包的规则核对。请向做表的人要一份完好的工作簿，或用原来的评分表包重新插入。",
  problems: {
    "not-json": "不是评分表包：内容不是 JSON。",
    "too-large": "文件太大，不像是评分表包。",
    "too-deep": "嵌套层数太多。",
    "wrong-type": "这里应是 {type}，实际是 {found}。",
    missing: "缺少这一项。",
    "unknown-key": "不认识这一项，请核对名称。",
    "not-one-of": "不能是“{value}”，只能是：{words}。",
    unreadable: "“{value}”的写法不对。",
    "too-short": "太短或太少，至少要有 {limit}。",
    "too-long": "太长或太多，最多 {limit}。",
    "too-small": "{value} 太小，下限是 {limit}。",
    "too-big": "{value} 太大，上限是 {limit}。",
    "too-fine": "{value} 的小数位太多，应是 {step} 的整数倍。",
    "needs-also": "有了这一项，就还要有“{key}”。",
    "not-together": "不能同时有：{keys}。",
    columns: "各栏不成套：级次要从 1 起依次排列（最多 4 级），分值栏要对应其中的级次，得分栏要有且只有一个。",
    depth: "指标的层数与级次栏的个数不一致。",
    "same-id": "编号“{id}”重复。",
    "same-sheet-name": "工作表名称“{name}”重复。",
    "input-missing": "规则要用“{id}”，但没有列出这项填报数据。",
    "input-unused": "列出了填报数据“{id}”，但规则没有用到。",
    bands: "分档“{bands}”读不出来。",
    words: "“{id}”的可选词不对：只有选择题才有可选词，不能含英文逗号，总长不超过 255 个字符。",
    "lines-missing": "没有“{name}”下的评分行，或分散在几个部分里。",
    "not-placed": "规则取表上的单元格，但 layout.lines 里没有说“{id}”这一行在哪里。请从原文件重新做模板，再改规则。",
    "no-work-paper": "保留原表样的包没有测算底稿，规则只能取表上的单元格（kind 写 cell）；请去掉 inputs。",
    "rate-of": "比率要用同一行里另外两个手填的数（从 1 数起）。",
    "total-missing": "有评价等级，但没有总分行。",
  } satisfies Record<PackProblemCode, string>,
};
