import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "年度目标和完成情况要用文字写",
    message: "这里只写了一个数“{text}”，看不出要做什么、做成了什么。请用一两句话写。",
    appliesTo: "表头的年度目标、目标完成情况；空着的由“必填栏”那一项提醒。",
    why: "目标写的是要做的事和要达到的效果，资金另有资金表；只写金额会被退回。",
    fix: "目标写“做什么、做多少、达到什么效果”，完成情况对应着写。",
    example: "“300” → “改造管网12公里，保障8000人饮水安全。”",
  },
  "en-US": {
    title: "Goals and their completion need words",
    message:
      "Here stands nothing but a figure, “{text}”: it does not say what was to be done or was done. Write a sentence or two.",
    appliesTo:
      "The goal of the year and what is said of its completion, in the head; blank ones are told by another check.",
    why: "A goal says what is to be done and what for; money has its own table. A bare amount is sent back.",
    fix: "Write what is done, how much of it and to which effect; let the completion answer that.",
    example: "“300” → “Renew 12 km of pipes and secure water for 8,000 people.”",
  },
});
