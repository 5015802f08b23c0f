import type { SomeCheckTexts } from "../texts";

export const head = {
  "field-missing": {
    title: "The head is filled in",
    message: {
      blank: "Not filled in yet.",
      error:
        "Shows {shown}, which counts as not filled in. Check the formula and the cells that it refers to, or type the content.",
      computing:
        "The formula has no result, which counts as not filled in. Open the file in Excel or WPS, compute and save it.",
      boolean: "Is {shown}, which counts as not filled in.",
      picture: "Is a picture, which others may not see. Write it in words.",
      number: "Is “{shown}”, which counts as not filled in.",
    },
    appliesTo:
      "Unit, goals, their completion and the total budget in the head; the reason for unmet goals unless every line has full marks.",
    why: "Unit, goals and their completion are required; a form without them may come back.",
    fix: "Write into the cell right of the label; where there is nothing to say, write 无 as the form asks.",
    example: "单位名称 is blank → the unit's full name.",
  },
  "year-differs": {
    title: "The years agree",
    message: {
      head: "This says {year}, but the title says {other}.",
      pack: "The form says {year}, but its indicators are those of the {other} rubric.",
    },
    appliesTo:
      "Title, year fields and the recognised pack (information where only the pack differs); years in remarks and goals are not compared.",
    why: "Last year's file is often used again; the receiver takes it for the wrong form.",
    fix: "Correct the year, and make sure that this year's rubric is used.",
    example: "Title “… 2022”, year field “2023” → the same in both.",
  },
  "goal-text-contradicts": {
    title: "Texts and table state the same figures",
    message: "“{name}” says “{line}{said}”, but the table says “{cell}”.",
    appliesTo:
      "Names of indicators that stand just once in the goals' text or that of their completion, and the figure behind.",
    why: "With two figures nobody can tell which one is right.",
    fix: "Check and make them agree; where they mean different things, say so.",
    example: "The text says 98.50%, the table 97.50%.",
  },
  "budget-parts-differ": {
    title: "The budget's parts add up to its total",
    message: "The total budget is {total}, but {parts} add up to {sum}, {difference} apart.",
    appliesTo: "Forms whose head states a total budget and its parts.",
    why: "The total consists of its parts; a difference means a wrong figure or mixed units.",
    fix: "Compare each figure with the approved budget, all in the same unit.",
    example: "Total 64490.99, parts 6641.40 and 57849.95 → the second part is 57849.59.",
  },
  "fund-rate-differs": {
    title: "Execution rates follow from the amounts",
    message: "It says {rate}, but {spent} ÷ {budget} = {due}.",
    appliesTo: "Fund tables with budget, spending and rate; compared at the decimals that are written.",
    why: "The rate decides the score, and anybody can work it out.",
    fix: "Correct the rate, or check the amounts; the adjusted budget of the year is the base.",
    example: "Budget 59787.13, spending 58290.02 → 97.50%.",
  },
  "fund-groupings-differ": {
    title: "Groupings of the same money agree",
    message: "“{group}” adds up to {sum}, “{otherGroup}” to {other}, {difference} apart.",
    appliesTo: "Fund tables that split the same money in several ways, row by row.",
    why: "However it is split, the sum is the same; a difference means a wrong or missing figure.",
    fix: "Compare each grouping with the approved budget and the accounts.",
    example: "By source 61296.75, by structure 61296.57 → one figure is wrong.",
  },
  "fund-total-differs": {
    title: "Fund totals are the sum of their parts",
    message: "It says {stated}, but the parts add up to {sum}, {difference} apart.",
    appliesTo: "Fund tables with a total and its parts; “of which” (其中) may list only some.",
    why: "With a wrong total neither rate nor score can be trusted.",
    fix: "Check the total and each part, all in the same unit.",
    example: "Total 110, parts 90, 10 and 0 → 100, 10 short.",
  },
  "execution-score-differs": {
    title: "The execution score follows the rate",
    message:
      "The rate {rate} × the weight {weight} gives {expected} {expected|point|points}, but the score is {score}.",
    appliesTo:
      "Execution rates with weight and score in the fund table, unless the form prints another rule (bands, deductions).",
    why: "This line is mostly the rate times the weight, with 100% at most.",
    fix: "Correct the score; nothing, where the rules say otherwise.",
    example: "Rate 95%, weight 10, score 10 → 9.5.",
  },
} satisfies SomeCheckTexts;
