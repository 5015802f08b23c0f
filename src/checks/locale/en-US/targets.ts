import type { SomeCheckTexts } from "../texts";

export const targets = {
  "below-target-full-marks": {
    title: "No full marks for missed targets",
    message: {
      figures: "The target is “{target}”, the result “{actual}”: missed, and yet full marks ({score}).",
      rate: "The completion rate is {rate}: missed, and yet full marks ({score}).",
    },
    appliesTo:
      "Scored lines with target and result (or a completion rate) that can be compared; 约 (about) leaves 5% of room.",
    why: "Full marks for a missed target are among the first things that a reviewer finds.",
    fix: "Check the result; if the target was missed, deduct points and say why. Where the target was changed with approval, state the new one.",
    example: "Target 150, result 135, weight 1, score 1 → 0.9 and a reason.",
  },
  "below-pass-line-with-points": {
    title: "No points below the pass line",
    message: {
      printed:
        "The completion rate is {rate}, below the form's pass line of {line}: no points by its rule, but the score is {score}.",
      usual:
        "The completion rate is only {rate}, and the score is {score}. Many rubrics give no points below {line}; check this form's rules.",
    },
    appliesTo:
      "Scored lines below full marks whose completion rate can be told. A warning where form or pack states a pass line, otherwise information at 60%.",
    why: "Where a form has a pass line, less brings no points.",
    fix: "Check the result and the rules, and correct the score.",
    example: "Target 450, result 193: 42.89%, score 0.4 → 0 where there is a pass line.",
  },
  "over-line-full-marks": {
    title: "Far over the target",
    message: {
      printed:
        "The completion rate is {rate}, above the form's line of {line}: no full marks by its rule, but the score is {score}.",
      usual:
        "The completion rate is {rate}, far over the target, which may have been too low. Some rubrics deduct points above {line}; check.",
    },
    appliesTo:
      "Scored lines with full marks whose completion rate can be told. A warning where form or pack states a line, otherwise information at 150%.",
    why: "A result far over its target mostly means that the target was too low; some rubrics give half the points.",
    fix: "Check units and meaning of target and result; follow the form's rule where it has one.",
    example: "Target 10,000, result 28,653: 286.53%.",
  },
  "cannot-be-compared": {
    title: "Target and result can be compared",
    message: {
      copied: "The result repeats the target “{target}” and does not say what was reached.",
      several: "Target “{target}” or result “{actual}” holds more than one figure; not compared.",
      unit: "Target “{target}” and result “{actual}” are in different units; not compared.",
      words: "One of target “{target}” and result “{actual}” is a figure, the other words; not compared.",
      direction: "Target “{target}”, result “{actual}”: nothing tells whether more or less is better; not compared.",
      bound: "The result “{actual}” is no definite figure; whether it meets “{target}” stays open.",
      blank: "There is a target, “{target}”, but no result.",
      unreadable: "No figure can be read from target “{target}” or result “{actual}”; not compared.",
    },
    appliesTo: "Scored lines with a target and a result column; not where both are words.",
    why: "Without knowing what was reached, the score has no ground; nothing is guessed.",
    fix: "State the result as one figure in the target's unit; of several figures give the sum, or a row each. A person should look at the score.",
    example: "Target “50 cases a year or more”, result “100% complete” → “62 cases a head”.",
  },
} satisfies SomeCheckTexts;
