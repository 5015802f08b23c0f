/** Of the custom XML part with what was kept of last year's forms: ours alone; the number rises when the content's meaning changes. */
export const LAST_YEAR_NAMESPACE = "urn:rubric-for-excel:last-year:1";
