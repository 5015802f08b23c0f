/** Texts that Univer 0.25.1 shows without having them, and one that says too little. */
export const missingZhCN = {
  formula: { operation: { pasteFormula: "仅粘贴公式" } },
  sheets: { info: { hideSheet: "工作簿里至少要有一张可见的工作表：请先新建一张，或取消隐藏另一张。" } },
};
