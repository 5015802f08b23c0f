/** Texts that Univer 0.25.1 shows without having them. */
export const missingZhCN = { formula: { operation: { pasteFormula: "仅粘贴公式" } } };
