import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "表头要填齐",
    message: {
      blank: "还没有填写。",
      error: "显示 {shown}，等于没有填写。请核对公式和它引用的单元格，或直接填写。",
      computing: "公式还没有算出结果，等于没有填写。请在 Excel 或 WPS 里打开、重新计算并保存，或直接填写。",
      boolean: "是逻辑值 {shown}，等于没有填写。请填写内容。",
      picture: "是一张图片，读不到内容，别的软件里也可能看不到。请用文字填写。",
      number: "是“{shown}”，等于没有填写。请填写内容。",
    },
    appliesTo: "表头的单位、目标、完成情况、总预算；扣了分或还没评完分的，也检查未完成原因。",
    why: "单位名称、绩效目标、完成情况等是必填项，空着容易被退回。",
    fix: "在标签右边的格子里填写；没有内容的按要求写“无”。",
    example: "“单位名称”空白 → 填单位全称。",
  },
  "en-US": {
    title: "The head is filled in",
    message: {
      blank: "Not filled in yet.",
      error:
        "Shows {shown}, which counts as not filled in. Check the formula and the cells that it refers to, or type the content.",
      computing:
        "The formula has no result, which counts as not filled in. Open the file in Excel or WPS, compute and save it.",
      boolean: "Is {shown}, which counts as not filled in.",
      picture: "Is a picture, which others may not see. Write it in words.",
      number: "Is “{shown}”, which counts as not filled in.",
    },
    appliesTo:
      "Unit, goals, their completion and the total budget in the head; the reason for unmet goals unless every line has full marks.",
    why: "Unit, goals and their completion are required; a form without them may come back.",
    fix: "Write into the cell right of the label; where there is nothing to say, write 无 as the form asks.",
    example: "单位名称 is blank → the unit's full name.",
  },
});
