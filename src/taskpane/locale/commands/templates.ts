import { dictionary } from "../../../language/dictionary";
import type { NoForm } from "../../../form/recognise";

/** Templates made of forms of one's own. */
export const templateCommandWords = dictionary(
  {
    noForm: {
      "no-table": "文件里没有带“三级指标、分值、自评分”的表头，做不成模板。",
      "no-score": "文件里有指标表，但没有“得分”或“自评分”列，做不成模板。",
      "no-lines": "文件里有评分表的表头，但下面没有带分值的指标行，做不成模板。",
    } satisfies Record<NoForm, string>,
    saved: "已保存模板“{name}”（第 {version} 版），在“选择评分表”里可以插入。",
    notKept: "模板“{name}”只能用到窗格关闭：浏览器存不下。请重新打开模板页导出成文件保存。",
  },
  {
    noForm: {
      "no-table": "The file has no table with indicators, weights and scores, so no template can be made of it.",
      "no-score": "The file has a table of indicators without a column for scores, so no template can be made of it.",
      "no-lines":
        "The file has the headings of a form and no line with points below them, so no template can be made of it.",
    },
    saved: "The template “{name}” (version {version}) is kept; it can be inserted from the list of forms.",
    notKept:
      "The template “{name}” is there until the pane closes: the browser has no room for it. Open the template page again and export it as a file.",
  },
);
