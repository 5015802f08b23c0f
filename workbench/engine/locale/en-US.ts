/** Texts that Univer 0.25.1 shows without having them, and one that says too little. */
export const missingEnUS = {
  formula: { operation: { pasteFormula: "Paste Formula" } },
  sheets: {
    info: { hideSheet: "A workbook needs one visible sheet at least: add another one, or unhide one, first." },
  },
};
