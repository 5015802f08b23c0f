/** How a workbook shows that a form of ours came from a pack: known without what reads it. */

/** Of the custom XML part with which a pack travels: ours alone; the number rises when the content's meaning changes. */
export const PACK_NAMESPACE = "urn:rubric-for-excel:pack:1";

/** The hidden name that says which pack a form sheet came from. It belongs to the sheet, so that a workbook can hold several forms. */
export const packName = "_RUBRIC_PACK";
