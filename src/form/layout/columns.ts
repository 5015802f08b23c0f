/**
 * The form's columns from A, with widths in points: together one A4 landscape page, slightly scaled down. Whatever the short
 * texts leave goes to the criteria, whose length decides how many pages the form takes.
 */
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

export const formWidths: readonly number[] = [42, 28, 42, 28, 76, 28, 124, 340, 40, 160];

export const lastFormColumn = formWidths.length - 1;

export const workPaperColumns = { indicator: 0, question: 1, entry: 2, unit: 3, score: 4 } as const;

export const workPaperWidths: readonly number[] = [120, 300, 90, 56, 56];

/** The goal table's columns from A, one A4 landscape page wide. */
export const goalColumns = {
  kind: 0,
  name: 1,
  target: 2,
  actual: 3,
  direction: 4,
  weight: 5,
  rate: 6,
  level: 7,
  levelScore: 8,
  score: 9,
  text: 10,
} as const;

export const goalWidths: readonly number[] = [52, 168, 66, 66, 52, 40, 58, 60, 52, 44, 190];
