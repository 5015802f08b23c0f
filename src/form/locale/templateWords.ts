import { dictionary } from "../../language/dictionary";
import type { EntryKind } from "../template/entryCell";
import type { TemplateLossCode } from "../template/templateSource";

/** What a template leaves out, and what it cannot keep. */
export const templateWords = dictionary(
  {
    kinds: {
      score: "得分",
      result: "完成值",
      justification: "扣分说明、备注",
      rate: "完成率",
      amount: "金额",
      unit: "单位",
      goal: "目标",
      remark: "填报人、日期、问题等",
      head: "表头填报项",
      total: "总分",
      grade: "等级",
      doubtful: "可能是填报的内容",
    } satisfies Record<EntryKind, string>,
    losses: {
      macros: "原文件里的宏不保留。",
      signature: "原文件的数字签名不保留。",
      looks: "这里读不到字体、边框、底色、列宽、行高和打印设置，模板里没有。要全部保留，请选原来的 .xlsx 文件。",
      extras:
        "这里读不到批注、图片、下拉选项、条件格式和一格里的多种字体，模板里没有。要全部保留，请选原来的 .xlsx 文件。",
      "other-workbook": "工作表“{sheet}”里有公式引用别的工作簿，模板里算不出来。",
      "sheet-kept": "表里的公式引用了工作表“{sheet}”，模板里连同内容一起保留，请核对里面有没有填报的数据。",
      "drawings-kept":
        "工作表“{sheet}”上有图片、文本框、图表或控件，原样保留，请核对里面有没有填报的内容、公章、签名。",
      "notes-kept": "工作表“{sheet}”上的批注原样保留，请核对里面有没有上一年的内容。",
      "page-kept": "工作表“{sheet}”的页眉页脚里有填报的内容，原样保留，请核对。",
      "entries-locked": "工作表“{sheet}”有保护，要填的格子是锁定的：模板里照样保护，先撤销保护才能填。",
    } satisfies Record<TemplateLossCode, string>,
  },
  {
    kinds: {
      score: "Scores",
      result: "Results",
      justification: "Justifications, notes",
      rate: "Rates",
      amount: "Amounts",
      unit: "Unit",
      goal: "Goals",
      remark: "Persons, dates, problems",
      head: "Fields of the head",
      total: "Total",
      grade: "Grade",
      doubtful: "Perhaps filled in",
    },
    losses: {
      macros: "The file's macros are not kept.",
      signature: "The file's digital signature is not kept.",
      looks:
        "Fonts, borders, fills, widths, heights and print set-up cannot be read here, so the template has none. To keep all of them choose the .xlsx file.",
      extras:
        "Notes, pictures, drop-down lists, conditional formats and several fonts in one cell cannot be read here, so the template has none. To keep all of them choose the .xlsx file.",
      "other-workbook": "Formulas on the sheet “{sheet}” lead to other workbooks and give no results in the template.",
      "sheet-kept":
        "The form's formulas need the sheet “{sheet}”: the template keeps it with its contents. Please see whether it holds what was filled in.",
      "drawings-kept":
        "Pictures, text boxes, charts and controls on the sheet “{sheet}” are kept as they are. Please see whether they hold what was filled in, seals or signatures.",
      "notes-kept": "Notes on the sheet “{sheet}” are kept as they are. Please see whether they are about last year.",
      "page-kept":
        "Headers or footers of the sheet “{sheet}” repeat what was filled in and are kept as they are. Please have a look.",
      "entries-locked":
        "The sheet “{sheet}” is protected, and cells to fill in are locked: so they are in the template, until somebody takes the protection off.",
    },
  },
);
