/** Full-width letters and signs become plain ones, blanks and line breaks inside go: labels are compared so. */
export const plainText = (cell: unknown): string => String(cell).normalize("NFKC").replace(/\s/g, "");
