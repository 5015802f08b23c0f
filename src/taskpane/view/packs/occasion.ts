/** What a form is inserted for, as the pane asks for it. */
export interface ChosenOccasion {
  readonly year: number;
  readonly unit: string;
}

const years = { first: 2000, last: 2100 } as const;

/** The year that was typed; null where it is none that a form can have. */
export function yearIn(text: string): number | null {
  const year = Number(text.normalize("NFKC").trim().replace(/年$/, ""));
  return Number.isInteger(year) && year >= years.first && year <= years.last ? year : null;
}
