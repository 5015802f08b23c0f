import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "文字超过规定字数",
    message: "写了 {length} 个字，表上规定不超过 {most} 字。系统里超过的部分可能存不上，请压缩。",
    appliesTo: "表头或栏目名称里写明字数（例如“100字以内”）的表；空格和换行不算字数。",
    why: "系统按字数截断，后半句会丢；有的系统一个汉字算两个字符。",
    fix: "留下原因和措施，去掉背景和套话。",
    example: "规定 100 字以内，写了 168 字。",
  },
  "en-US": {
    title: "A text above the printed limit",
    message: "It has {length} characters; the form allows {most}. Systems may cut the rest off: shorten it.",
    appliesTo: "Forms whose headings or labels print a limit (100字以内); blanks and line breaks do not count.",
    why: "The system cuts at the limit, and half a sentence is lost; in some a Chinese character counts as two.",
    fix: "Keep the reason and the measure; drop background and phrases.",
    example: "100 characters allowed, 168 written.",
  },
});
