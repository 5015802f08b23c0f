/**
 * Sheets of the families of which a pack does not keep everything: headings inside a column of names, and columns that only figures
 * tell. A template of the file keeps both.
 */
export const unkept: ReadonlySet<string> = new Set(["三层编号", "得分栏只写满分"]);
