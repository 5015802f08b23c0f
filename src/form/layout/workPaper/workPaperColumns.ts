export const workPaperColumns = { indicator: 0, question: 1, entry: 2, unit: 3, score: 4 } as const;

export const workPaperWidths: readonly number[] = [120, 300, 90, 56, 56];
