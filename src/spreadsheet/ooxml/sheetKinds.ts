/** Kinds of sheets, by their relationships, that hold no cells of a form. */
const WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

/** Whether a sheet has cells; null where its relationship is none of a sheet. */
export const hasCells = (kind: string): boolean | null =>
  kind === "worksheet" ? true : WITHOUT_CELLS.has(kind) ? false : null;
