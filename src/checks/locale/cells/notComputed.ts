import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "公式要有计算结果",
    message:
      "{count} 个公式没有计算结果（{cells}）：文件是别的程序生成的，没有计算过，与它们有关的得分、合计和说明都没有检查。请用 Excel 或 WPS 打开，计算后保存，再检查。",
    appliesTo: "文件里自评表、测算底稿和绩效目标表的公式，每张表只提示一次；在 Excel 里打开的表不会有。",
    why: "没有结果的公式在收表人那里可能显示为空或 0，检查时也看不到得分。",
    fix: "用 Excel 或 WPS 打开文件，按 Ctrl+Alt+F9 重新计算，保存后再检查。",
    example: "系统导出的表，得分格是 =F14*0.9，文件里没有存结果。",
  },
  "en-US": {
    title: "Formulas have results",
    message:
      "{count} {count|formula has|formulas have} no result ({cells}): a program wrote the file without computing it, and the scores, sums and texts that depend on it were not checked. Open the file in Excel or WPS, compute and save it, and check again.",
    appliesTo:
      "Formulas of the form, its work paper and its goal table in a file, told once a form; none in an open workbook.",
    why: "A formula without a result may show as blank or 0 elsewhere, and no score is there to be checked.",
    fix: "Open the file in Excel or WPS, press Ctrl+Alt+F9, save it and check again.",
    example: "A system exported the form: the score is =F14*0.9, and the file holds no result.",
  },
});
