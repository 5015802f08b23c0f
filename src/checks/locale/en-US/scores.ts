import type { SomeCheckTexts } from "../texts";

export const scores = {
  "score-missing": {
    title: "Every line has a score",
    message: {
      typed: "No score yet; the weight is {weight}.",
      computed: "The score is not computed yet: fill in this line's data on “{source}”.",
      byHand:
        "The data on “{source}” give no score. Check the entries; where the line does not apply, a person types the score.",
      formula: "The score's formula has no result yet: fill in the cells that it refers to.",
      total: "All scores are there, but the total is blank.",
      typedNoWeight: "No score yet.",
    },
    appliesTo: "Every scored line, and the total once all lines have scores.",
    why: "Blank is neither 0 nor full marks, and the total is incomplete.",
    fix: "Where a formula gives the score, fill in the work paper or the goal table; otherwise type 0 up to the weight.",
    example: "数据质量 is scored by a person, and its score is blank → type 2.",
  },
  "score-not-a-number": {
    title: "Scores are numbers",
    message: {
      number: "The score “{text}” is text, not a number, and the total leaves it out. It can be converted to {value}.",
      unit: "The score “{text}” holds words, and the total leaves it out. It can be converted to {value}.",
      out: "The score “{text}” is text, not a number, and {value} cannot be the score of this line either. Enter the right points.",
      percent: "The score is a percentage, “{text}”. Enter points, not a rate.",
      several: "The score “{text}” holds more than one number. Enter just one.",
      date: "The score “{text}” looks like a date. Enter points; if a date still shows, set the number format to General.",
      boolean: "The score is {text}, not points. Enter a number.",
      notApplicable:
        "The score says “{text}”, and the form does not say how to count that. Enter the points that the receiver asks for (full marks, mostly), and say in the justification why the line does not apply.",
      huge: "The score “{text}” is too large for points. Enter it anew.",
      words: "The score is “{text}”, not a number, and the total leaves it out.",
    },
    appliesTo: "Score cells of the form and of its goal table.",
    why: "Excel's SUM passes over texts and TRUE or FALSE without a word, and the total is too low.",
    fix: "Enter a number. Text that can only mean one number is converted on one click; nothing else is guessed. 不适用 may stand where the form says how it counts.",
    example: "“９．９２” or “9.92分” → 9.92; “97.7%” → work out the points.",
  },
  "score-out-of-range": {
    title: "Scores lie between 0 and the weight",
    message: {
      together: "The lines below “{name}” score {score} together, more than the weight {weight}.",
      above: "Score {score} is above the weight {weight}.",
      below: "Score {score} is below 0.",
      date: "Score {score} is far above the weight {weight}: perhaps a date. Enter points, and set the number format to General.",
      belowCap: "Score {score} takes off more than the {weight} {weight|point|points} that may be taken off.",
    },
    appliesTo: "Score cells of the form and of its goal table; a bonus line may take off as much as its weight.",
    why: "A score outside its range falsifies the total.",
    fix: "Look for a decimal point, a wrong row or a date, and enter a number from 0 to the weight.",
    example: "Weight 10, score 99.2 → 9.92.",
  },
  "cell-error": {
    title: "No cell shows an error value",
    message: {
      name: "#NAME?: Excel does not find the scoring function. Choose Reconnect formulas; if it stays, save, restart Excel and open the workbook again.",
      reference: "#REF!: cells or a sheet that the formula needs were deleted. Undo that, or type the score.",
      division: "#DIV/0!: the divisor is 0 or blank. Check the data that the formula takes.",
      value: "#VALUE!: the data that the formula takes holds words that it cannot compute with. Check the entries.",
      unavailable: "#N/A: there is no score for these data. Check them, or let a person type the score.",
      other: "{error}: the formula gives no result. Check it and the cells that it refers to.",
      cell: "{error}: the receiver sees nothing else. Check the formula and the cells that it refers to, or type the content.",
      cellDivision:
        "#DIV/0!: the divisor is 0 or blank. Check the data that the formula takes; where there is nothing to say, enter —.",
    },
    appliesTo:
      "Score cells of the form and of its goal table, the total, and weights; in other cells of the form, such as names, targets, results and funds, it is a warning.",
    why: "One error spoils the total and the grade, and the receiver sees nothing else.",
    fix: "Check the cells that the formula refers to; #NAME? is mended by Reconnect formulas. #BUSY! means computing and is no error.",
    example: "The work paper says 无 for an amount → #VALUE!; enter 0 or the amount.",
  },
  "score-differs-from-rule": {
    title: "Scores follow the scoring rules",
    message: {
      line: "The data on “{source}” give {expected} {expected|point|points}, but the score is {score}.",
      goal: "The completion rate gives {expected} {expected|point|points}, but the score is {score}.",
    },
    appliesTo: "Lines with a rule in the pack whose data stand on the work paper or in the goal table.",
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
    appliesTo: "Lines whose score the work paper or the goal table would give.",
    why: "Typing a score is allowed, but it does not change with the data any more.",
    fix: "Nothing, if it was meant. Otherwise undo it, or copy the formula from another row.",
    example: "The formula of 资产盘点情况 was replaced by 1.",
  },
  "addin-formula-left": {
    title: "No add-in formulas in a form for sending",
    message: "The score uses a scoring function; a receiver without the add-in sees #NAME?.",
    appliesTo: "Sheets whose name says that they are for sending (报送).",
    why: "Without the scoring functions the receiver's Excel or WPS shows no score.",
    fix: "Go back to the form and choose Prepare for sending, or switch to Excel's own formulas under More.",
    example: "A score cell of “自评表（报送版）” holds =RUBRIC.SCORE_IF(…).",
  },
} satisfies SomeCheckTexts;
