import type { SomeCheckTexts } from "../texts";

export const goals = {
  "goal-weights-differ": {
    title: "Goal weights add up to the line's weight",
    message:
      "The weights of “{kind}” in the goal table add up to {sum}, but the form's line has {weight}, {difference} apart.",
    appliesTo: "Forms with a goal table.",
    why: "The goals' scores add up to the line's score; with wrong weights full marks are wrong too.",
    fix: "Change the goals' weights until they add up to the line's weight.",
    example: "Outputs add up to 19, the form says 20 → one goal lacks 1 point.",
  },
  "goal-text-missing": {
    title: "Qualitative goals have a written basis",
    message: {
      blank: "A qualitative goal needs a written basis, at full marks too, and this row has none.",
      error: "A qualitative goal needs a written basis, and this cell shows {shown}.",
      computing: "A qualitative goal needs a written basis, and this cell's formula has no result.",
      boolean: "A qualitative goal needs a written basis, and this cell is {shown}.",
      picture: "A qualitative goal needs a written basis, and this cell is a picture. Write it in words.",
      number: "A qualitative goal needs a written basis, and this cell is “{shown}”.",
    },
    appliesTo: "Rows of the goal table that have a level.",
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
    appliesTo: "Rows of the goal table that have a level and points.",
    why: "The form allows 80% to 100% of the weight for a goal that was met, 60% up to 80% for one partly met, less than 60% otherwise.",
    fix: "Correct the score, or choose the level that fits it.",
    example: "Weight 10, partly met, 8 points → 8 belongs to met; partly met gives 7.99 at most.",
  },
  "goal-row-incomplete": {
    title: "Goals are filled in",
    message: {
      kind: "No kind is chosen (产出 output or 效益 benefit), and the form leaves this row out.",
      kindOther:
        "The kind is “{kind}”, and the form leaves this row out. Choose 产出 or 效益 from the list; no blanks around it.",
      level: "The level “{level}” is unknown; choose 达成, 部分达成 or 未达成.",
      weight: "No weight yet, and so no score.",
      target: "No target yet, and so no score.",
      actual: "No actual figure yet, and so no score.",
      rate: "The completion rate shows “{rate}”, and so no score. Check target, actual and direction; choose a level where there are no figures.",
      judged: "This qualitative goal has no score yet.",
      formula:
        "This row has no score formula, and the form leaves it out. Choose Add goal rows, or copy the formula from above.",
      formulaOther: "The score's formula has no result. Check the entries of this row.",
    },
    appliesTo: "Rows of the goal table that somebody began to fill in.",
    why: "A goal without a score does not count, and as long as one is missing the form's line has no score.",
    fix: "Fill in the row; pasted rows need the score formula.",
    example: "50 goals were pasted, and the last 10 have no formula → add it.",
  },
} satisfies SomeCheckTexts;
