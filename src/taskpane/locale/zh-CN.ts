import type { CheckId } from "../../checks/finding";
import type { PaneProblem } from "../state/paneState";

/** The pane's words in Chinese: the source; every other language has the same keys and placeholders. */
export const zhCN = {
  brand: "绩效自评表",
  connecting: "正在连接 Excel…",
  busy: {
    looking: "正在检查…",
    inserting: "正在插入评分表…",
    removing: "正在撤销插入…",
    writing: "正在写入…",
  },
  connection: {
    noOfficeTitle: "无法连接 Excel",
    noOfficeAdvice:
      "没有加载到 Office.js。请点“重新加载”；如果仍然不行，请检查网络，或联系管理员查看 office-js 文件是否缺失、被拦截。",
    outsideTitle: "请在 Excel 里打开",
    outsideAdvice: "这是 Excel 加载项的任务窗格，不能单独使用。请打开 Excel，在“开始”选项卡点“绩效自评”里的按钮。",
    tooOldTitle: "Excel 版本太旧",
    tooOldAdvice: "请改用 Excel 2021 或更新的版本、Microsoft 365 或网页版 Excel。",
    reload: "重新加载",
  },
  crash: {
    title: "窗格出错了",
    advice: "工作簿没有受影响。请点“重新加载”；如果再次出现，请把详情告诉维护人员。",
  },
  firstRun: {
    value: "插入绩效自评表，自动算分，交表前找出漏写的扣分原因。",
    pack: "选择评分表",
    insert: "插入评分表",
    check: "检查当前工作表",
    keeps: "评分表放在新的工作表里，不会改动已有内容。",
    undoLost: "操作之后，Excel 的撤销记录会被清空。",
    nothingFoundTitle: "没有认出评分表",
    nothingFoundAdvice:
      "当前工作表里没有带“三级指标、分值、自评分”的表头。请转到评分表所在的工作表再检查，或插入一张新表。",
  },
  summary: {
    label: "得分汇总",
    total: "总分",
    ofWeight: "/ {weight}",
    noTotal: "—",
    grade: "等级",
    noGrade: "—",
    lost: "失分",
    filled: "已填",
    filledOf: "{filled}/{lines} 行",
    computing: "正在计算",
  },
  results: {
    recheck: "重新检查",
    count: "发现 {count} 个问题",
    fine: "没有发现问题",
    checkedLines: "已检查有得分的 {lines} 行：",
    unfilled: "还有 {count} 行没有填得分，填好后会再检查。",
    unfilledManual: "还有 {count} 行没有填得分，填好后请点“重新检查”。",
    emptyTitle: "还没有填得分",
    empty: "填写得分以后，这里会列出需要处理的问题。",
    emptyManual: "填写得分以后，点“重新检查”，这里会列出需要处理的问题。",
    computingTitle: "正在计算",
    computing: "得分算完后，结果会自动更新。",
    computingManual: "得分还没有算完，请稍后点“重新检查”。",
  },
  severity: {
    error: "必须改正",
    warning: "请核对",
    information: "供参考",
  },
  checked: {
    "deduction-without-justification": "扣分是否写了原因",
    "score-not-a-number": "得分是否为数字",
    "score-out-of-range": "得分是否在 0 到分值之间",
  } satisfies Record<CheckId, string>,
  findings: {
    "deduction-without-justification": "得分 {score}，低于分值 {weight}，扣 {lost} 分，但没有写扣分原因。",
    "score-not-a-number": "得分是“{text}”，不是数字，总分会算错。",
    "score-out-of-range": "得分 {score}，应在 0 到 {weight} 之间。",
  } satisfies Record<CheckId, string>,
  scoreErrors: {
    unknownFunction: "得分显示 #NAME?：Excel 还没有加载评分函数。请保存工作簿，重新启动 Excel 再打开。",
    other: "得分公式出错，显示 {text}。请核对“测算底稿”或公式引用的单元格。",
  },
  finding: {
    cell: "单元格 {address}",
    write: "写扣分说明",
  },
  editor: {
    label: "扣分说明",
    hint: "写明依据、原因和改进措施。按 Ctrl+Enter 写入。",
    write: "写入",
    clear: "清空",
  },
  orphans: {
    title: "还没有写入的文字",
    advice: "对应的问题已不在列表里，文字仍为您保留。可以复制后清空。",
  },
  inserted: {
    title: "评分表已插入",
    next: "下一步：在“{workPaper}”填写数据，得分会自动算出；其余得分直接填在“{form}”里。",
    nextManual: "下一步：在“{workPaper}”填写数据，得分会自动算出；其余得分直接填在“{form}”里，填好后点“重新检查”。",
    goWorkPaper: "去填{workPaper}",
    undo: "撤销插入",
    confirm: "将删除“{form}”和“{workPaper}”两张工作表，包括已填的内容，且不能恢复。",
    confirmYes: "删除",
    confirmNo: "保留",
    dismiss: "关闭提示",
    removed: "已撤销插入",
    unknownNameTitle: "得分公式还不能计算",
    unknownNameAdvice:
      "单元格显示 #NAME?，因为 Excel 还没有加载评分函数。请保存工作簿，重新启动 Excel 再打开；如果仍是 #NAME?，请撤销插入后重新插入。",
  },
  live: {
    label: "修改后自动检查",
    on: "已打开：每次修改后自动检查，Excel 的撤销记录会被清空。",
    off: "打开后，每次修改都会清空 Excel 的撤销记录。",
    always: "表格改动后，结果自动更新。",
  },
  more: {
    label: "更多操作",
    insert: "插入另一张评分表",
  },
  problem: {
    retry: "重试",
    dismiss: "关闭",
    detail: "详情",
  },
  problems: {
    "cell-edit": { title: "单元格正在编辑", advice: "请先按 Enter 或 Esc 结束编辑，再点“重试”。" },
    "workbook-protected": {
      title: "工作簿受保护，不能增删工作表",
      advice: "请在“审阅”选项卡取消“保护工作簿”，再点“重试”。",
    },
    "sheet-protected": {
      title: "工作表受保护，不能写入",
      advice: "请在“审阅”选项卡点“撤消工作表保护”，再点“重试”。",
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
    "line-changed": {
      title: "没有写入",
      advice: "这一行刚刚改变了，说明单元格可能已有文字。请看更新后的结果；您写的文字仍然保留。",
    },
    unknown: { title: "操作没有完成", advice: "请点“重试”。如果再次出现，请把详情告诉维护人员。" },
  } satisfies Record<PaneProblem, { title: string; advice: string }>,
};
