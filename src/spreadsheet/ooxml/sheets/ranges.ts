/** The ranges of an `sqref` attribute. */
export const parseRanges = (text: string | undefined): string[] =>
  (text ?? "").split(/\s+/).filter((range) => range !== "");
