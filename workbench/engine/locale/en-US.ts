/** Texts that Univer 0.25.1 shows without having them. */
export const missingEnUS = { formula: { operation: { pasteFormula: "Paste Formula" } } };
