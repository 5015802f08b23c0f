import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "扣分要写原因，也要写改进措施",
    message: {
      improvement: "扣 {lost} 分，说明写了原因：“{text}”，没有写已经或准备怎么改。",
      reason: "扣 {lost} 分，说明写了改进措施：“{text}”，没有写为什么扣分。",
    },
    appliesTo: "栏目名称要求写改进（整改）措施的表里，扣了分、只写了原因（或只写了措施）的评分行。",
    why: "表上要求写改进措施；只有原因，看不出以后会不会再扣分。",
    fix: "接着写已经做了什么（已补缴、已整改），或准备怎么做（下一步……）。",
    example: "“因疫情暂停现场检查” → “因疫情暂停现场检查；下一步改用线上检查，下半年补齐”。",
  },
  "en-US": {
    title: "Justifications give a reason and an improvement",
    message: {
      improvement:
        "{lost} {lost|point|points} deducted, and the text gives the reason: “{text}”, but not what was or will be done about it.",
      reason:
        "{lost} {lost|point|points} deducted, and the text gives the improvement: “{text}”, but not why points were lost.",
    },
    appliesTo:
      "Lines that lost points and give only a reason, or only an improvement, in forms whose heading asks for improvements (改进措施, 整改).",
    why: "The form asks for an improvement; a reason alone does not tell whether points will be lost again.",
    fix: "Go on with what was done (paid in, mended) or what will be done.",
    example: "“Checks on site were suspended” → “…; from now on they are made online, the rest by December.”",
  },
});
