import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "文字里有看不见的字符",
    message: "{count} 个单元格里有看不见的字符（{cells}），检查时当作没有。可以一键去掉。",
    appliesTo: "自评表、测算底稿和绩效目标表里直接填写的文字，每张工作表只提示一次；表情符号里的连接符除外。",
    why: "从网页、聊天记录和计算器复制来的文字常带零宽空格等字符：求和会漏掉，查找和筛选也对不上。",
    fix: "点“去掉看不见的字符”；不用窗格的，把这些单元格的内容重新输入一遍。",
    example: "分值“20”后面跟着一个零宽空格 → 20。",
  },
  "en-US": {
    title: "Texts hold invisible characters",
    message:
      "{count} {count|cell holds|cells hold} characters that show nothing ({cells}). They are read as if not there, and can be taken out on one click.",
    appliesTo:
      "Typed texts of the form, its work paper and its goal table, told once a sheet; joiners inside emoji are left alone.",
    why: "Texts from web pages, chats and calculators bring zero-width characters along: sums leave such numbers out, and filters do not find the texts.",
    fix: "Choose Remove invisible characters; without the pane, type these cells anew.",
    example: "Weight 20 with a zero-width space behind it → 20.",
  },
});
