import type { Form } from "../../form/form";
import { hasReview } from "../../form/review";

/** What a form must have for a check to apply, by the name that a check asks for it. */
const needs = {
  scores: ({ kind }: Form) => kind === "scored",
  "fund-table": ({ fundingTables }: Form) => fundingTables.length > 0,
  "goal-table": ({ goals }: Form) => goals !== null,
  targets: ({ lines }: Form) => lines.some(({ target, actual }) => target !== null && actual !== null),
  justification: ({ asks }: Form) => asks.justification !== "none",
  total: ({ total }: Form) => total !== null,
  grade: ({ grade }: Form) => grade !== null,
  review: hasReview,
} as const;

export type Need = keyof typeof needs;

/** The first thing that a check needs and the form has not; null where it has all. */
export const lackOf = (form: Form, needed: readonly Need[]): Need | null =>
  needed.find((need) => !needs[need](form)) ?? null;
