/** Why a result cannot be held against its target. */
export type Obstacle = "copied" | "several" | "unit" | "words" | "direction" | "bound" | "blank" | "unreadable";

export type Comparison =
  /** The line has no target, or words alone: nothing to hold against each other. */
  | { readonly kind: "none" }
  | { readonly kind: "unclear"; readonly why: Obstacle }
  | {
      readonly kind: "compared";
      readonly met: boolean;
      /** Result ÷ target as a share; null where less is better, and for dates and ranges. */
      readonly rate: number | null;
    };

export const none: Comparison = { kind: "none" };
export const unclear = (why: Obstacle): Comparison => ({ kind: "unclear", why });
/** Met or missed; null where a result that is a bound itself leaves it open. */
export const judged = (met: boolean | null, rate: number | null = null): Comparison =>
  met === null ? unclear("bound") : { kind: "compared", met, rate };
