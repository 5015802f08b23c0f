import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "报送的表里不能有插件公式",
    message: "得分用了评分函数，收表人没有装插件时会显示 #NAME?。",
    appliesTo: "名称里有“报送”的工作表。",
    why: "收表人的 Excel 或 WPS 里没有评分函数，打开后看不到得分。",
    fix: "回到原表，在窗格里点“生成报送文件”；或在“更多操作”里改用 Excel 自带公式。",
    example: "“自评表（报送版）”的得分格里是 =RUBRIC.SCORE_IF(…)。",
  },
  "en-US": {
    title: "No add-in formulas in a form for sending",
    message: "The score uses a scoring function; a receiver without the add-in sees #NAME?.",
    appliesTo: "Sheets whose name says that they are for sending (报送).",
    why: "Without the scoring functions the receiver's Excel or WPS shows no score.",
    fix: "Go back to the form and choose Make the file to send, or switch to Excel's own formulas under More.",
    example: "A score cell of “自评表（报送版）” holds =RUBRIC.SCORE_IF(…).",
  },
});
