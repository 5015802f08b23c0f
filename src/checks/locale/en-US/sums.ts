import type { SomeCheckTexts } from "../texts";

export const sums = {
  "weights-of-children": {
    title: "Weights below add up to the weight above",
    message: "The weight is {weight}, but the weights below add up to {sum}, {difference} apart.",
    appliesTo: "Every indicator above the lines that states a weight.",
    why: "Weights are prescribed; a difference means that a line was changed, lost or doubled.",
    fix: "Compare with the published form, and correct this weight or one below.",
    example: "任务2 has weight 6, the lines below add up to 5 → a line of 1 point is missing.",
  },
  "weights-not-100": {
    title: "Weights add up to 100",
    message: "The weights add up to {sum}, not 100, {difference} apart.",
    appliesTo:
      "The whole form; where lines have no weights, those of the levels above. A bonus may be part of the 100 points or on top.",
    why: "Grades are defined on 100 points; with another sum the total means nothing.",
    fix: "Compare with the published form: a line was added, lost or changed.",
    example: "The sum is 99 → a line of 1 point was deleted.",
  },
  "weight-in-name-differs": {
    title: "Weights in names agree with the column",
    message: "The name says {inName} {inName|point|points}, the weight's column {weight}.",
    appliesTo: "Indicators whose name states points (产出指标（50分）) beside a weight's column.",
    why: "With two different weights nobody can tell which one counts.",
    fix: "Compare with the published form and correct one of them.",
    example: "“Benefit (30 points)” beside a weight of 20 → 30.",
  },
  "total-differs": {
    title: "The total is the sum of the scores",
    message: {
      total: "The total says {stated}, but the scores add up to {sum}, {difference} apart.",
      parts: "The score of “{name}” says {stated}, but its parts add up to {sum}: a difference of {difference}.",
    },
    appliesTo: "Forms with a total; a bonus may be in it or on top.",
    why: "A wrong total is among the commonest mistakes in published forms.",
    fix: "Use a sum instead of a typed total, or look for lines added twice or left out.",
    example: "Total 93.25, sum of the scores 92.25 → 92.25.",
  },
  "grade-differs": {
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
} satisfies SomeCheckTexts;
