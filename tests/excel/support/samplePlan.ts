import type { SheetNames } from "../../../src/form/layout";
import type { Plan } from "../../../src/spreadsheet/plan";

const page = {
  orientation: "Landscape",
  printTitleRows: "$2:$2",
  printArea: "A1:D6",
  centerFooter: "第 &P 页",
  margins: { top: 36, bottom: 40, left: 28, right: 30 },
} as const;

/** A small plan that uses everything a plan can say. */
export function samplePlan({ formSheet, workPaperSheet }: SheetNames): Plan {
  return {
    sheets: [
      {
        name: formSheet,
        cells: [
          ["评分表", null, null, null],
          ["指标", "分值", "自评分", "扣分说明"],
          ["产出", 20, { formula: `='${workPaperSheet}'!B2*2` }, "=1+1"],
          [null, 80, null, "97.70%"],
          ["+合计", { formula: "=SUM(B3:B4)" }, { formula: '=IF(COUNT(C3:C4)=0,"",SUM(C3:C4))' }, "'引号"],
          ["第一行\n第二行", null, null, "3月5日"],
        ],
        merges: ["A1:D1", "A3:A4"],
        columnWidths: [60, 60, 60, 150],
        rowHeights: [30, 20, 20, 20, 40, 18],
        autofitRows: [],
        styles: [
          { ranges: ["A1:D6"], style: { fontName: "宋体", fontSize: 10.5, vertical: "Center", wrap: true } },
          { ranges: ["A2:D5"], style: { borders: true } },
          {
            ranges: ["A1", "A2:D2"],
            style: { bold: true, horizontal: "Center", fill: "#EEF3FA", fontColor: "#1F3864" },
          },
          { ranges: ["C3:C5", "B5"], style: { numberFormat: "0.00" } },
        ],
        validations: [
          {
            range: "C3",
            rule: { kind: "decimal", minimum: 0, maximum: 20 },
            promptTitle: "自评分",
            prompt: "0 到 20",
            errorTitle: "分数不对",
            error: "请重新填写",
          },
        ],
        conditionalFormats: [{ range: "C3:D4", formula: '=AND(ISNUMBER($C3),$C3<$B3,$D3="")', fill: "#FFC7CE" }],
        page,
        frozenRows: 0,
        gridlines: false,
      },
      {
        name: workPaperSheet,
        cells: [
          ["问题", "填写"],
          ["完成数", 5],
          ["是否", null],
        ],
        merges: [],
        columnWidths: [120, 80],
        rowHeights: [20, 20, 20],
        autofitRows: [],
        styles: [],
        validations: [
          {
            range: "B3",
            rule: { kind: "list", values: ["是", "否"] },
            promptTitle: "填写说明",
            prompt: "请选择",
            errorTitle: "填写有误",
            error: "请选择是或否",
          },
          {
            range: "B2",
            rule: { kind: "wholeNumber", minimum: 0 },
            promptTitle: "填写说明",
            prompt: "整数",
            errorTitle: "填写有误",
            error: "请填整数",
          },
        ],
        conditionalFormats: [],
        page: { orientation: "Portrait", margins: page.margins },
        frozenRows: 1,
        gridlines: true,
      },
    ],
    names: [{ name: "_RUBRIC_PACK", sheet: formSheet, formula: '="sample|1"', visible: false }],
    select: { sheet: formSheet, address: "C3" },
    next: { sheet: workPaperSheet, address: "A1" },
  };
}
