import type { PaneProblem } from "../../state/paneState";

/** What stood in the way, and what to do about it. */
export const problemsInChinese = {
  "cell-edit": { title: "单元格正在编辑", advice: "请先按 Enter 或 Esc 结束编辑，再点“重试”。" },
  "workbook-protected": {
    title: "工作簿受保护，不能增删工作表",
    advice: "请在“审阅”选项卡取消“保护工作簿”，再点“重试”。",
  },
  "bad-layout": {
    title: "模板里的表样已损坏，没有插入",
    advice: "请用原来的表重新做一次模板，再插入。",
  },
  "sheet-protected": {
    title: "工作表受保护，不能写入",
    advice: "请转到受保护的工作表（见详情），在“审阅”选项卡点“撤消工作表保护”，再点“重试”。",
  },
  "lost-focus": {
    title: "当前窗口不是这个工作簿",
    advice: "请回到要操作的工作簿，点一下任意单元格，再点“重试”。",
  },
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
  stopped: {
    title: "已停止插入",
    advice: "工作簿没有改变；Excel 正在写的工作表，写完后会自动删除。要再插入，请点“重试”。",
  },
  "dialog-open": {
    title: "Excel 有对话框没有关闭",
    advice: "对话框打开时 Excel 不让插件写入。请先关闭它（可能在别的窗口后面），再点“重试”。",
  },
  "too-large": {
    title: "内容太多，Excel 一次处理不了",
    advice: "网页版 Excel 一次最多 5 MB。请删去评分表以外不用的行列，或改用桌面版 Excel，再点“重试”。",
  },
  "formula-too-long": {
    title: "有公式太长，这个 Excel 放不下",
    advice: "请改用“评分函数”公式插入，或改用 64 位 Excel；也可以把评分表包里的规则拆短。",
  },
  "out-of-memory": {
    title: "Excel 内存不够",
    advice: "请关闭别的工作簿和程序，再点“重试”。",
  },
  conflict: { title: "有人同时在改这个工作簿", advice: "请稍等几秒，再点“重试”。" },
  "cells-in-the-way": {
    title: "有筛选、合并单元格、表格或数据透视表挡住了",
    advice: "请清除筛选，取消挡住的合并，或把数据透视表移开，再点“重试”。具体位置看详情。",
  },
  "signed-out": { title: "Excel 的登录已失效", advice: "请重新登录 Office 账户，再点“重试”。" },
  "not-here": {
    title: "这个 Excel 不支持这一步",
    advice: "请改用桌面版 Excel 2021 或更新的版本，或把工作簿另存为 .xlsx 再试。",
  },
  "rules-unreadable": {
    title: "有的条件格式 Excel 读不出来",
    advice: "如果还看到标记，请保存并关闭工作簿，重新打开后再点“清除标记”。别的标记已经清除。",
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
  "no-template": {
    title: "没能做成模板",
    advice: "请选择填报用的自评表文件（.xlsx 最好）。原因请看详情。",
  },
  "not-a-pack": {
    title: "不是可以用的评分表包",
    advice: "请选择 rubric pack 命令生成的 .json 文件。缺什么、哪里不对，请看详情。",
  },
  "not-rules": {
    title: "这套检查规则用不了",
    advice: "仍按原来的规则检查。哪里不对请看详情；检查和设置的名称见检查项目的文档。",
  },
  "line-changed": {
    title: "没有写入",
    advice: "这一行刚刚改变了，说明单元格可能已有文字。请看更新后的结果；您写的文字仍然保留。",
  },
  "not-loaded": {
    title: "网络不通，这一步没有开始",
    advice: "插件的一部分没有取到。请检查网络，再点“重试”；写好的内容都还在。",
  },
  unknown: { title: "操作没有完成", advice: "请点“重试”。如果再次出现，请把详情告诉维护人员。" },
} satisfies Record<PaneProblem, { title: string; advice: string }>;
