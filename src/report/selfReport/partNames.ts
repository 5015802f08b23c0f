/** What of a form an outline can ask for by name. */
export const partNames = [
  "goals",
  "goalCompletion",
  "funds",
  "scoreTable",
  "conclusion",
  "completion",
  "deductions",
  "over",
  "improvements",
] as const;

export type PartName = (typeof partNames)[number];
