import type { SomeCheckTexts } from "../texts";

export const cells = {
  "not-computed": {
    title: "Formulas have results",
    message:
      "{count} {count|formula has|formulas have} no result ({cells}): a program wrote the file without computing it, and the scores, sums and texts that depend on it were not checked. Open the file in Excel or WPS, compute and save it, and check again.",
    appliesTo:
      "Formulas of the form, its work paper and its goal table in a file, told once a form; none in an open workbook.",
    why: "A formula without a result may show as blank or 0 elsewhere, and no score is there to be checked.",
    fix: "Open the file in Excel or WPS, press Ctrl+Alt+F9, save it and check again.",
    example: "A system exported the form: the score is =F14*0.9, and the file holds no result.",
  },
  "weight-not-a-number": {
    title: "Weights are numbers",
    message: "The weight “{text}” cannot be read, and the sum of the weights was not checked. Enter a number.",
    appliesTo: "Weights of scored lines; bonus lines apart.",
    why: "Without the weight nobody knows whether points were lost, or whether the weights add up to 100.",
    fix: "Enter the number of the form as published. For a line that does not take part: weight 不适用, no score.",
    example: "Weight 二十 → 20.",
  },
  "invisible-characters": {
    title: "Texts hold invisible characters",
    message:
      "{count} {count|cell holds|cells hold} characters that show nothing ({cells}). They are read as if not there, and can be taken out on one click.",
    appliesTo:
      "Typed texts of the form, its work paper and its goal table, told once a sheet; joiners inside emoji are left alone.",
    why: "Texts from web pages, chats and calculators bring zero-width characters along: sums leave such numbers out, and filters do not find the texts.",
    fix: "Choose Remove invisible characters; without the pane, type these cells anew.",
    example: "Weight 20 with a zero-width space behind it → 20.",
  },
  "hidden-parts": {
    title: "Parts of the form are hidden",
    message: {
      sheet:
        "This form is on a hidden sheet, and was checked all the same. To see it, right-click a sheet tab and choose Unhide.",
      verySheet:
        "This form is on a very hidden sheet, and was checked all the same. Unhide does not list it: set its Visible property in the VBA editor.",
      companions: "“{sheets}”, which this form uses, is hidden; its data were used all the same.",
      lines:
        "{count} scored {count|line is|lines are} in hidden or filtered rows, and {count|counts|count} all the same.",
      scores: "The column of the scores is hidden, and was checked all the same.",
    },
    appliesTo: "Hidden sheets, rows and columns of a file.",
    why: "Old forms and filtered rows are forgotten; they still count, and whoever receives the file can see them.",
    fix: "Delete what is not wanted; show the rest and check it before it is sent.",
    example: "Last year's form is hidden in the file, with two deductions without a reason.",
  },
} satisfies SomeCheckTexts;
