import type { AllCheckTexts } from "./texts";

/** The checks' words in English. */
export const enUS: AllCheckTexts = {
  "deduction-without-justification": {
    title: "Deductions are justified",
    message: "Score {score} is below the weight {weight}: {lost} points deducted without a justification.",
    why: "The reviewer reads the justifications first: a deduction without one may send the form back.",
    fix: "Write the basis, the reason and the improvement. Signs alone, such as — or /, count as nothing.",
    example: "Weight 20, score 19.76, no text → say which goal was missed, why, and what will be done about it.",
  },
  "justification-filler": {
    title: "Justifications say something",
    message: "{lost} points deducted, and the justification only says “{text}”.",
    why: "Words such as 无 (none), 同上 (as above) or 见附件 (see attachment) explain nothing; reviewers treat them as blank.",
    fix: "Give the reason for this very line, then what was or will be done about it.",
    example: "同上 → “Two rents were paid in after the quarter's end; both are paid, and a reminder is set.”",
  },
  "justification-basis-only": {
    title: "Justifications give a reason, not only a basis",
    message:
      "{lost} points deducted, and the text only gives the basis: “{text}”. Add why points were lost and the improvement.",
    why: "A basis (a document, a table, a rate, a formula) says how the score was measured, not why points were lost.",
    fix: "Keep the basis and go on with the reason (which project, which step) and the improvement.",
    example:
      "“The rate is 99.23%.” → “The rate is 99.23%: one acceptance was late; the rest is paid in the first quarter.”",
  },
  "score-missing": {
    title: "Every line has a score",
    message: {
      typed: "No score yet; the weight is {weight}.",
      computed: "The score is not computed yet: fill in this line's data on “{source}”.",
      byHand:
        "The data on “{source}” give no score. Check the entries; where the line does not apply, a person types the score.",
      formula: "The score's formula has no result yet: fill in the cells that it refers to.",
      total: "All scores are there, but the total is blank.",
    },
    why: "Blank is neither 0 nor full marks, and the total is incomplete.",
    fix: "Where a formula gives the score, fill in the work paper or the goal table; otherwise type 0 up to the weight.",
    example: "数据质量 is scored by a person, and its score is blank → type 2.",
  },
  "score-not-a-number": {
    title: "Scores are numbers",
    message: {
      number: "The score “{text}” is text, not a number, and the total leaves it out. It can be converted to {value}.",
      unit: "The score “{text}” holds words, and the total leaves it out. It can be converted to {value}.",
      percent: "The score is a percentage, “{text}”. Enter points, not a rate.",
      several: "The score “{text}” holds more than one number. Enter just one.",
      date: "The score “{text}” looks like a date. Enter points; if a date still shows, set the number format to General.",
      boolean: "The score is {text}, not points. Enter a number.",
      words: "The score is “{text}”, not a number, and the total leaves it out.",
    },
    why: "Excel's SUM passes over texts and TRUE or FALSE without a word, and the total is too low.",
    fix: "Enter a number. Text that can only mean one number is converted on one click; nothing else is guessed.",
    example: "“９．９２” or “9.92分” → 9.92; “97.7%” → work out the points.",
  },
  "score-out-of-range": {
    title: "Scores lie between 0 and the weight",
    message: {
      above: "Score {score} is above the weight {weight}.",
      below: "Score {score} is below 0.",
      date: "Score {score} is far above the weight {weight}: perhaps a date. Enter points, and set the number format to General.",
    },
    why: "A score outside its range falsifies the total.",
    fix: "Look for a decimal point, a wrong row or a date, and enter a number from 0 to the weight.",
    example: "Weight 10, score 99.2 → 9.92.",
  },
  "cell-error": {
    title: "Score formulas work",
    message: {
      name: "#NAME?: Excel does not find the scoring function. Choose Reconnect formulas; if it stays, save, restart Excel and open the workbook again.",
      reference: "#REF!: cells or a sheet that the formula needs were deleted. Undo that, or type the score.",
      division: "#DIV/0!: the divisor is 0 or blank. Check the data that the formula takes.",
      value: "#VALUE!: the data that the formula takes holds words that it cannot compute with. Check the entries.",
      unavailable: "#N/A: there is no score for these data. Check them, or let a person type the score.",
      other: "{error}: the formula gives no result. Check it and the cells that it refers to.",
    },
    why: "One error spoils the total and the grade, and the receiver sees nothing else.",
    fix: "Check the cells that the formula refers to; #NAME? is mended by Reconnect formulas. #BUSY! means computing and is no error.",
    example: "The work paper says 无 for an amount → #VALUE!; enter 0 or the amount.",
  },
  "weights-of-children": {
    title: "Weights below add up to the weight above",
    message: "The weight is {weight}, but the weights below add up to {sum}, {difference} apart.",
    why: "Weights are prescribed; a difference means that a line was changed, lost or doubled.",
    fix: "Compare with the published form, and correct this weight or one below.",
    example: "任务2 has weight 6, the lines below add up to 5 → a line of 1 point is missing.",
  },
  "weights-not-100": {
    title: "Weights add up to 100",
    message: "The weights add up to {sum}, not 100, {difference} apart.",
    why: "Grades are defined on 100 points; with another sum the total means nothing.",
    fix: "Compare with the published form: a line was added, lost or changed.",
    example: "The sum is 99 → a line of 1 point was deleted.",
  },
  "total-differs": {
    title: "The total is the sum of the scores",
    message: "The total says {stated}, but the scores add up to {sum}, {difference} apart.",
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
    why: "The total decides the grade: by the bands that the form prints, otherwise from 90, 80 and 60 points.",
    fix: "Correct the grade; if it is right, check the total.",
    example: "Total 89.99, grade 优 → 良.",
  },
  "score-differs-from-rule": {
    title: "Scores follow the scoring rules",
    message: {
      line: "The data on “{source}” give {expected} points, but the score is {score}.",
      goal: "The completion rate gives {expected} points, but the score is {score}.",
    },
    why: "A score that contradicts the department's own data is found by the first reviewer who works it out.",
    fix: "Check the data; if they are right, correct the score or restore its formula. A good reason goes into the justification.",
    example: "A carry-over rate of 12% gives 1 point, but the score is 2.",
  },
  "typed-over-formula": {
    title: "Scores typed over a formula",
    message: {
      line: "The score {score} was typed; it no longer follows the data on “{source}”.",
      goal: "The score {score} was typed; it no longer follows the completion rate.",
    },
    why: "Typing a score is allowed, but it does not change with the data any more.",
    fix: "Nothing, if it was meant. Otherwise undo it, or copy the formula from another row.",
    example: "The formula of 资产盘点情况 was replaced by 1.",
  },
  "unmet-reason-none": {
    title: "No “none” for unmet goals where points were lost",
    message: "{lost} points were lost, but this says “{text}”.",
    why: "The head says that nothing was missed while the table deducts points: a contradiction.",
    fix: "Sum up the main reasons; if all goals were met and points were lost for other reasons, say so.",
    example: "无 → “Some revenue was not paid in by the rules; one matter of asset management is being mended.”",
  },
  "field-missing": {
    title: "The head is filled in",
    message: "Not filled in yet.",
    why: "Unit, goals and their completion are required; a form without them may come back.",
    fix: "Write into the cell right of the label; where there is nothing to say, write 无 as the form asks.",
    example: "单位名称 is blank → the unit's full name.",
  },
  "budget-parts-differ": {
    title: "The budget's parts add up to its total",
    message: "The total budget is {total}, but {parts} add up to {sum}, {difference} apart.",
    why: "The total consists of its parts; a difference means a wrong figure or mixed units.",
    fix: "Compare each figure with the approved budget, all in the same unit.",
    example: "Total 64490.99, parts 6641.40 and 57849.95 → the second part is 57849.59.",
  },
  "goal-weights-differ": {
    title: "Goal weights add up to the line's weight",
    message:
      "The weights of “{kind}” in the goal table add up to {sum}, but the form's line has {weight}, {difference} apart.",
    why: "The goals' scores add up to the line's score; with wrong weights full marks are wrong too.",
    fix: "Change the goals' weights until they add up to the line's weight.",
    example: "Outputs add up to 19, the form says 20 → one goal lacks 1 point.",
  },
  "goal-text-missing": {
    title: "Qualitative goals have a written basis",
    message: "A qualitative goal needs a written basis, at full marks too, and this row has none.",
    why: "The form says that scores of goals without figures need a detailed written basis.",
    fix: "Say what was done, with what effect, and by which papers it can be seen.",
    example: "A goal was met with 5 points and has no basis → name the events held and the survey's result.",
  },
  "goal-level-differs": {
    title: "Qualitative scores fit their level",
    message: {
      met: "The level is “{level}”: the score should lie from {low} to {high}, but it is {score}.",
      below: "The level is “{level}”: the score should be at least {low} and below {high}, but it is {score}.",
    },
    why: "The form allows 80% to 100% of the weight for a goal that was met, 60% up to 80% for one partly met, less than 60% otherwise.",
    fix: "Correct the score, or choose the level that fits it.",
    example: "Weight 10, partly met, 8 points → 8 belongs to met; partly met gives 7.99 at most.",
  },
  "goal-row-incomplete": {
    title: "Goals are filled in",
    message: {
      kind: "No kind is chosen (产出 output or 效益 benefit), and the form leaves this row out.",
      level: "The level “{level}” is unknown; choose 达成, 部分达成 or 未达成.",
      weight: "No weight yet, and so no score.",
      target: "No target yet, and so no score.",
      actual: "No actual figure yet, and so no score.",
      rate: "The completion rate shows “{rate}”, and so no score. Check target and actual; choose a level where there are no figures.",
      judged: "This qualitative goal has no score yet.",
      formula:
        "This row has no score formula, and the form leaves it out. Choose Add goal rows, or copy the formula from above.",
      formulaOther: "The score's formula has no result. Check the entries of this row.",
    },
    why: "A goal without a score does not count, and as long as one is missing the form's line has no score.",
    fix: "Fill in the row; pasted rows need the score formula.",
    example: "50 goals were pasted, and the last 10 have no formula → add it.",
  },
};
