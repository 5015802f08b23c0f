import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "文字太长，没有全部判读",
    message: {
      justification: "这一格有 {length} 个字符，只判读了前 {most} 个和末尾。后面写的原因和改进措施请人工核对。",
      figure: "这一格有 {length} 个字符，超过 {most} 个，没有从里面找数字，也没有与目标比较。请人工核对。",
    },
    appliesTo: "扣分说明、改进措施、未完成原因，以及指标的目标值和实际完成值；前后的空格不算。",
    why: "这么长的文字多半是贴错了内容。加载项没有看的部分要告诉您，不能当作看过。",
    fix: "只留这一行要写的话，其余放到附件里。",
    example: "把整份工作总结贴进了扣分说明 → 只留扣分的原因和改进措施。",
  },
  "en-US": {
    title: "A text too long to be judged as a whole",
    message: {
      justification:
        "This cell holds {length} characters; only the first {most} and the end were judged. Look through the rest yourself.",
      figure:
        "This cell holds {length} characters, more than {most}: no figure was looked for in it, and nothing compared. Look at it yourself.",
    },
    appliesTo:
      "Justifications, improvements, reasons for unmet goals, and the targets and results of lines. Blanks around a text do not count.",
    why: "Such a text was mostly pasted by mistake. What was not looked at must not pass as looked at.",
    fix: "Leave what belongs to this line, and attach the rest.",
    example: "A whole report pasted as a justification → only the reason and the improvement.",
  },
});
