import type { NoForm } from "../../../form/recognise";

/** Workbook files and rubric packs that are opened from the pane. */
export const fileCheckInChinese = {
  open: "打开文件检查",
  openHint: "检查没有在 Excel 里打开的文件，可以一次选多个。文件不会上传，也不会改动。",
  more: "再选文件",
  back: "返回",
  title: "文件检查",
  waiting: "等待中",
  checking: "正在检查…",
  noForm: "没有认出评分表",
  noFormAdvice: {
    "no-table": "文件里没有带“三级指标、分值、自评分”的表头。",
    "no-score": "文件里有指标表，但没有“得分”或“自评分”列，没有可以检查的得分。",
    "no-lines": "文件里有评分表的表头，但下面没有带分值的指标行。",
  } satisfies Record<NoForm, string>,
  failed: "检查没有完成",
  failedAdvice: "请再选一次这个文件；如果再次出现，请把文件和详情告诉维护人员。",
  form: "{title}（{sheet}）",
  noTotal: "—",
  summary: "总分 {total} / {weight}，已填 {filled}/{lines} 行",
  count: "{count} 个问题",
  fine: "没有发现问题",
  group: "{title}：{count} 处",
  copy: "复制清单",
  copied: "已复制",
  notCopied: "没能复制：浏览器不允许使用剪贴板。",
  pack: "从文件打开（.json）",
};
