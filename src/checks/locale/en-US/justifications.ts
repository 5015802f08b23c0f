import type { SomeCheckTexts } from "../texts";

export const justifications = {
  "deduction-without-justification": {
    title: "Deductions are justified",
    message: {
      blank: "Score {score} is below the weight {weight}: {lost} {lost|point|points} deducted without a justification.",
      error:
        "{lost} {lost|point|points} deducted, and the justification shows {shown}, which is no reason. Write the reason, or mend the formula; it may also be a picture placed in the cell.",
      computing:
        "{lost} {lost|point|points} deducted, and the justification's formula has no result. Open the file in Excel or WPS, compute and save it, or write the reason.",
      boolean:
        "{lost} {lost|point|points} deducted, and the justification is {shown}, which is no reason. Write the reason.",
      picture:
        "{lost} {lost|point|points} deducted, and the justification is a picture, which others may not see. Write the reason in words.",
      number:
        "{lost} {lost|point|points} deducted, and the justification is “{shown}”, which is no reason. Write the reason.",
    },
    appliesTo:
      "Scored lines with a justification column whose score, at two decimals, is below the weight; bonus lines apart.",
    why: "The reviewer reads the justifications first: a deduction without one may send the form back.",
    fix: "Write the basis, the reason and the improvement. Signs alone, such as — or /, count as nothing; so do error values, TRUE, pictures and formulas without a result.",
    example: "Weight 20, score 19.76, no text → say which goal was missed, why, and what will be done about it.",
  },
  "justification-filler": {
    title: "Justifications say something",
    message: "{lost} {lost|point|points} deducted, and the justification only says “{text}”.",
    appliesTo: "Lines that lost points and have a text; bonus lines apart.",
    why: "Words such as 无 (none), 同上 (as above) or 见附件 (see attachment) explain nothing; reviewers treat them as blank.",
    fix: "Give the reason for this very line, then what was or will be done about it.",
    example: "同上 → “Two rents were paid in after the quarter's end; both are paid, and a reminder is set.”",
  },
  "justification-basis-only": {
    title: "Justifications give a reason, not only a basis",
    message:
      "{lost} {lost|point|points} deducted, and the text only gives the basis: “{text}”. Add why points were lost and the improvement.",
    appliesTo: "Lines that lost points and have a text; bonus lines apart.",
    why: "A basis (a document, a table, a rate, a formula) says how the score was measured, not why points were lost.",
    fix: "Keep the basis and go on with the reason (which project, which step) and the improvement.",
    example:
      "“The rate is 99.23%.” → “The rate is 99.23%: one acceptance was late; the rest is paid in the first quarter.”",
  },
  "justification-reason-only": {
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
  "justification-breaks-off": {
    title: "Justifications are complete sentences",
    message: "The text stops in the middle of a sentence: “{text}”.",
    appliesTo: "The justification of every scored line, full marks included.",
    why: "Pasting often loses the end of a text; a sentence that ends in an open bracket, a comma or a bare verb tells nothing.",
    fix: "Write the rest, or delete what is not finished.",
    example: "“… shorten approval times, improve” → “… improve the speed of payments”.",
  },
  "justification-pasted": {
    title: "Each deduction has its own justification",
    message: "The same text “{text}” justifies {count} deductions.",
    appliesTo:
      "Told once where three or more deductions have the same text; a cell merged over several lines counts once.",
    why: "Different indicators seldom lose points for the very same reason; copied texts come back.",
    fix: "Say for each indicator which project or step it was; where the reason is the same, leave it.",
    example:
      "Five lines say “because of the epidemic” → say for each which work was affected and how it is made up for.",
  },
  "justification-not-asked": {
    title: "The form has no place for justifications",
    message:
      "{count} {count|line|lines} lost {lost} {lost|point|points}, and the form has no place to say why. Where reasons are asked for, attach them.",
    appliesTo: "Forms without a justification column or cell; told once.",
    why: "Deductions are not reported one by one where there is nowhere to write; a reviewer may still ask.",
    fix: "Attach the reasons as the receiver asks. Where a column is meant for them, name it in the pane.",
    example: "A form with just indicators, weights and scores.",
  },
  "table-justification": {
    title: "The table's one justification says something",
    message: {
      missing: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is blank.",
      filler: "{lost} {lost|point was|points were} lost, and the cell that justifies them all only says “{text}”.",
      error: "{lost} {lost|point was|points were} lost, and the cell that justifies them all shows {text}.",
      computing: "{lost} {lost|point was|points were} lost, and the formula that justifies them all has no result.",
      boolean: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is {text}.",
      picture: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is a picture.",
      number: "{lost} {lost|point was|points were} lost, and the cell that justifies them all is “{text}”.",
    },
    appliesTo: "Forms with one cell for the reasons of the whole table, where points were lost.",
    why: "A deduction without a reason may send the form back.",
    fix: "Give reason and improvement, indicator by indicator.",
    example: "无 → “Output lost 2 points: one acceptance was put off to the first quarter.”",
  },
  "text-too-long": {
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
  "unmet-reason-none": {
    title: "No “none” for unmet goals where points were lost",
    message: "{lost} {lost|point was|points were} lost, but this says “{text}”.",
    appliesTo: "Forms whose head asks why goals were not met.",
    why: "The head says that nothing was missed while the table deducts points: a contradiction.",
    fix: "Sum up the main reasons; if all goals were met and points were lost for other reasons, say so.",
    example: "无 → “Some revenue was not paid in by the rules; one matter of asset management is being mended.”",
  },
} satisfies SomeCheckTexts;
