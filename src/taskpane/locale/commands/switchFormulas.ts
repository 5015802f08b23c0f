import type { LeftReason } from "../../../operations/switchFormulas";
import { dictionary } from "../../../language/dictionary";

export const switchWords = dictionary(
  {
    native: {
      label: "改用 Excel 自带公式",
      hint: "收表人没有装插件时用。填的数据和文字不变。",
      done: "已改用 Excel 自带公式，共 {count} 条，得分一样。",
    },
    addin: {
      label: "改用评分函数",
      hint: "点选得分就能看到它怎么算出来。填的数据和文字不变。",
      done: "已改用评分函数，共 {count} 条，得分一样。",
    },
    busy: "正在改写公式…",
    none: "没有可以改的公式。",
    left: "有 {count} 条没有改：",
    reasons: {
      "not-native": "这条规则没有对应的自带公式",
      "text-input": "引用的单元格里是文字，自带公式算不了",
      "band-text-in-cell": "分档写在单元格里，自带公式读不了",
      array: "是数组公式",
      protected: "所在工作表受保护",
      text: "这一格是文本，公式没有在计算；请先点“重新连接公式”，或把单元格格式改成“常规”后重新输入",
    } satisfies Record<LeftReason, string>,
  },
  {
    native: {
      label: "Use Excel's own formulas",
      hint: "For receivers without this add-in. What you filled in stays.",
      done: "{count} {count|formula now uses|formulas now use} Excel's own functions. The scores are the same.",
    },
    addin: {
      label: "Use scoring functions",
      hint: "Then select a score to see how it came about. What you filled in stays.",
      done: "{count} {count|formula now uses|formulas now use} the scoring functions. The scores are the same.",
    },
    busy: "Rewriting formulas…",
    none: "There is no formula that could be changed.",
    left: "{count} {count|formula stays as it is|formulas stay as they are}:",
    reasons: {
      "not-native": "this rule has no equal of Excel's own",
      "text-input": "it refers to a cell with text, which Excel's own formulas cannot read",
      "band-text-in-cell": "its bands stand in a cell, which Excel's own formulas cannot read",
      array: "it is an array formula",
      protected: "its sheet is protected",
      text: "the cell is text, so that the formula does not compute; choose Reconnect formulas first, or give the cell the format General and enter it again",
    },
  },
);
