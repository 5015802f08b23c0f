/** Of the custom XML part with what the unit confirmed: ours alone; the number rises when the content's meaning changes. */
export const CONFIRMED_NAMESPACE = "urn:rubric-for-excel:confirmed:1";
