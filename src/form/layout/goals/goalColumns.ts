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
