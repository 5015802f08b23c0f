import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "目标文字与表里的数要一致",
    message: "“{name}”里写“{line}{said}”，表里是“{cell}”。",
    appliesTo: "目标、完成情况文字里恰好出现一次的指标名称，与它后面的一个数。",
    why: "文字和表格里的数不一样，看不出哪个是真的。",
    fix: "核对后改成一致；口径不同的，写清楚。",
    example: "完成情况写“案件调解成功率98.50%”，表里是 97.50%。",
  },
  "en-US": {
    title: "Texts and table state the same figures",
    message: "“{name}” says “{line}{said}”, but the table says “{cell}”.",
    appliesTo:
      "Names of indicators that stand just once in the goals' text or that of their completion, and the figure behind.",
    why: "With two figures nobody can tell which one is right.",
    fix: "Check and make them agree; where they mean different things, say so.",
    example: "The text says 98.50%, the table 97.50%.",
  },
});
