/** Where the columns of the Tianhe form stand on its sheet. */
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

export const lastFormColumn = formColumns.justification;
