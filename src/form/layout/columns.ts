/** The form's columns from A, with widths in points: together one A4 landscape page, slightly scaled down. */
export const formColumns = {
  level1: 0,
  level1Weight: 1,
  level2: 2,
  level2Weight: 3,
  level3: 4,
  weight: 5,
  explanation: 6,
  criteria: 7,
  score: 8,
  justification: 9,
} as const;

export const formWidths: readonly number[] = [48, 32, 48, 32, 84, 32, 128, 268, 44, 160];

export const lastFormColumn = formWidths.length - 1;

export const workPaperColumns = { indicator: 0, question: 1, entry: 2, unit: 3, score: 4 } as const;

export const workPaperWidths: readonly number[] = [120, 300, 90, 56, 56];
