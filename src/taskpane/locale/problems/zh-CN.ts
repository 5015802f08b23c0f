import type { PaneProblem } from "../../state/paneState";

/** What stood in the way, and what to do about it. */
export const problemsInChinese = {
  "cell-edit": { title: "单元格正在编辑", advice: "请先按 Enter 或 Esc 结束编辑，再点“重试”。" },
  "workbook-protected": {
    title: "工作簿受保护，不能增删工作表",
    advice: "请在“审阅”选项卡取消“保护工作簿”，再点“重试”。",
  },
  "sheet-protected": {
    title: "工作表受保护，不能写入",
    advice: "请转到受保护的工作表（见详情），在“审阅”选项卡点“撤消工作表保护”，再点“重试”。",
  },
  "lost-focus": { title: "Excel 切换到了别的窗口", advice: "请回到要操作的工作簿，再点“重试”。" },
  "no-answer": {
    title: "Excel 没有回应",
    advice: "Excel 可能正在计算，或有对话框没有关闭。请稍等或关闭对话框，再点“重试”。",
  },
  interrupted: { title: "插入没有完成", advice: "插入到一半的工作表已删除，工作簿没有改变。请点“重试”。" },
  "left-behind": {
    title: "插入没有完成",
    advice: "插入到一半的工作表没能删除，请手工删除详情里列出的工作表，再重新插入。",
  },
  "outside-excel": { title: "请在 Excel 里打开", advice: "这是 Excel 加载项的任务窗格，不能单独使用。" },
  "too-old": {
    title: "Excel 版本太旧",
    advice: "请改用 Excel 2021 或更新的版本、Microsoft 365 或网页版 Excel。",
  },
  "sheet-gone": { title: "工作表已不在工作簿里", advice: "它可能被删除了。请点“重新检查”或重新插入。" },
  "name-taken": { title: "工作表名称已被占用", advice: "别人可能刚刚新建了同名的工作表。请点“重试”。" },
  "cell-changed": {
    title: "没有改",
    advice: "单元格里的内容刚刚变了。请点“重新检查”，看更新后的结果。",
  },
  "stayed-text": {
    title: "改成数字没有成功",
    advice: "Excel 仍把它当作文本。请把单元格格式改成“常规”，再直接输入数字。",
  },
  "sheet-hidden": {
    title: "工作表是隐藏的，没法前往",
    advice: "点“显示并前往”会取消隐藏；也可以在工作表标签上点右键，选“取消隐藏”。",
  },
  "cell-hidden": {
    title: "这一格所在的行或列是隐藏的",
    advice: "可能是隐藏了行列，或者被筛选掉了。点“显示并前往”就能看到；也可以清除筛选。",
  },
  "chart-in-front": {
    title: "当前是图表工作表",
    advice: "请先转到一张普通工作表，再点“重试”。",
  },
  "no-score": {
    title: "选中的单元格不是得分",
    advice: "请先在评分表里选中一个得分单元格，再点“重试”。",
  },
  "no-form-left": {
    title: "没有更正",
    advice: "这样更正之后，就认不出评分表了（得分列和指标名称列不能少）。请先更正别的列。",
  },
  "kept-pack": {
    title: "工作簿里随带的评分表包用不了",
    advice: "自评表照常识别，但不能按它的评分规则核对。原因和办法请看详情。",
  },
  "not-a-pack": {
    title: "不是可以用的评分表包",
    advice: "请选择 rubric pack 命令生成的 .json 文件。缺什么、哪里不对，请看详情。",
  },
  "line-changed": {
    title: "没有写入",
    advice: "这一行刚刚改变了，说明单元格可能已有文字。请看更新后的结果；您写的文字仍然保留。",
  },
  unknown: { title: "操作没有完成", advice: "请点“重试”。如果再次出现，请把详情告诉维护人员。" },
} satisfies Record<PaneProblem, { title: string; advice: string }>;
