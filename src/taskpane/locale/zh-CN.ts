import type { NoForm } from "../../form/recognise";
import { columnsInChinese } from "./columns/zh-CN";
import { fileCheckInChinese } from "./fileCheck/zh-CN";
import { firstInChinese } from "./first/zh-CN";
import { problemsInChinese } from "./problems/zh-CN";

/** The pane's words in Chinese: the source; every other language has the same keys and placeholders. */
export const zhCN = {
  ...firstInChinese,
  firstRun: {
    value: "插入绩效自评表，自动算分，交表前找出漏写的扣分原因。",
    pack: "选择评分表",
    formulas: "谁来填：{choice}",
    addin: "我自己填",
    addinHint: "用评分函数：点选得分就能看到它怎么算出来。",
    native: "要发给没有插件的人填",
    nativeHint: "用 Excel 自带公式，得分一样。",
    keeps: "评分表放在新的工作表里，不会改动已有内容。",
    undoLost: "操作之后，Excel 的撤销记录会被清空。",
    nothingFoundTitle: "没有认出评分表",
    nothingFoundAdvice: {
      "no-table": "当前工作表里没有带“三级指标、分值、自评分”的表头。请转到评分表所在的工作表再检查，或插入一张新表。",
      "no-score": "当前工作表有指标表，但没有“得分”或“自评分”列。得分如果写在别的列里，请在下面选出来。",
      "no-lines": "当前工作表有评分表的表头，但下面没有带分值的指标行。请填好指标和分值再检查。",
    } satisfies Record<NoForm, string>,
  },
  columns: columnsInChinese,
  fileCheck: fileCheckInChinese,
  results: {
    count: "发现 {count} 个问题",
    fine: "没有发现问题",
    empty: "还没有填得分",
    folded: "{title}：{count} 处",
    marked: "问题已在表格里标记，清除后单元格格式恢复原样。",
    computingTitle: "正在计算",
    computing: "得分算完后，结果会自动更新。",
    computingManual: "得分还没有算完，请稍后点“重新检查”。",
  },
  severity: {
    error: "必须改正",
    warning: "请核对",
    information: "供参考",
  },
  help: {
    why: "为什么",
    fix: "怎么改",
    example: "例如",
    appliesTo: "检查范围",
  },
  editor: {
    justification: "扣分说明",
    justificationHint: "写明依据、原因和改进措施。按 Ctrl+Enter 写入。",
    text: "要写入的内容",
    textHint: "按 Ctrl+Enter 写入。",
    clear: "清空",
    revert: "还原",
  },
  orphans: {
    title: "还没有写入的文字",
    advice: "对应的问题已不在列表里，文字仍为您保留。可以复制后清空。",
  },
  inserted: {
    title: "评分表已插入",
    next: "先填“{sheet}”，得分会自动算出；其余得分直接填。",
    nextManual: "先填“{sheet}”，得分会自动算出；填好后点“重新检查”。",
    nextTyped: "请在“{sheet}”里填写得分和说明，总分会自动算出。",
    goNext: "去填{sheet}",
    undo: "撤销插入",
    confirm: "将删除{sheets}，包括已填的内容，且不能恢复；之前的操作也可能不能再撤销。",
    sheet: "“{name}”",
    confirmNo: "保留",
    dismiss: "关闭提示",
    removed: "已撤销插入",
    unknownNameTitle: "得分公式还不能计算",
    unknownNameAdvice:
      "单元格显示 #NAME?，因为 Excel 还没有加载评分函数。请先点“重新连接公式”；仍不行就改用 Excel 自带公式，得分一样。",
  },
  live: {
    label: "修改后自动检查",
    on: "已打开：每次修改后自动检查，Excel 的撤销记录会被清空。",
    off: "打开后，每次修改都会清空 Excel 的撤销记录。",
    always: "表格改动后，结果自动更新。",
  },
  outcome: {
    close: "关闭提示",
    copy: "复制结果",
    copied: "已复制",
    notCopied: "复制不了，请展开“全文”自己复制。",
    text: "全文",
  },
  more: "更多操作",
  manualCalculation: "Excel 现在是手动计算，得分可能不是最新的。要一直自动算，请在“公式”选项卡的“计算选项”里选“自动”。",
  hidden: {
    forms: "隐藏的工作表里还有评分表：",
    check: "检查“{sheet}”",
    choice: "{form}（隐藏）",
  },
  problems: problemsInChinese,
};
