import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "等级要与总分一致",
    message: {
      other: "总分 {total}，等级应为“{grade}”，现在是“{stated}”。",
      several: "等级勾选了不止一个（{stated}）；总分 {total}，应只勾选“{grade}”。",
      none: "总分 {total}，等级应为“{grade}”，但还没有勾选或填写。",
    },
    appliesTo: "有等级栏、总分在 0 到 100 之间的表。",
    why: "等级按总分划分：表上印了分数段的按表上的，没有印的按 90、80、60 分划分。",
    fix: "改正等级；如果等级是对的，核对总分。",
    example: "总分 89.99，等级“优” → 改为“良”。",
  },
  "en-US": {
    title: "The grade fits the total",
    message: {
      other: "A total of {total} is graded “{grade}”, but the form says “{stated}”.",
      several: "More than one grade is ticked ({stated}); a total of {total} is graded “{grade}”.",
      none: "A total of {total} is graded “{grade}”, but no grade is ticked or written.",
    },
    appliesTo: "Forms with a grade line and a total from 0 to 100.",
    why: "The total decides the grade: by the bands that the form prints, otherwise from 90, 80 and 60 points.",
    fix: "Correct the grade; if it is right, check the total.",
    example: "Total 89.99, grade 优 → 良.",
  },
});
