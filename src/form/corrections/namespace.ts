/** Of the custom XML part with what users corrected: ours alone; the number rises when the content's meaning changes. */
export const NAMESPACE = "urn:rubric-for-excel:corrections:1";
