import type { RuleSpec } from "../../../rubric/rules";

/** How a line may be scored, in the order in which people are offered it; `kept` is a rule of the pack that no table can show. */
export const scoringMethods = ["hand", "band", "ratio", "deduct", "answer", "within", "step", "kept"] as const;

export type ScoringMethod = (typeof scoringMethods)[number];

/** A band as it is typed: from or up to a bound, and its points. */
export interface BandDraft {
  readonly bound: string;
  readonly points: string;
}

/** How a line is scored, as somebody types it. */
export interface ScoringDraft {
  readonly method: ScoringMethod;
  /** The cell that it goes by: a column of the line's own row (`F`), or a cell (`F12`). */
  readonly cell: string;
  /** What is typed there is a percentage. */
  readonly isShare: boolean;
  /** It goes by the share of the target that was reached. */
  readonly isOfTarget: boolean;
  /** Bands count from their bound up, or up to it. */
  readonly sign: "≥" | "≤";
  readonly bands: readonly BandDraft[];
  /** The points where no band fits. */
  readonly otherwise: string;
  /** Points that are lost each time. */
  readonly each: string;
  /** From where on points are lost, and how far it is to the next loss. */
  readonly start: string;
  readonly step: string;
  /** Points are lost above it, not below. */
  readonly isAbove: boolean;
  readonly kept?: RuleSpec;
}

/** What begins with: two bands, by the result of the line. */
export const newScoring = (method: ScoringMethod, cell: string, weight: number | null): ScoringDraft => ({
  method,
  cell,
  isShare: true,
  isOfTarget: false,
  sign: "≥",
  bands: [
    { bound: "100", points: weight === null ? "" : String(weight) },
    { bound: "60", points: "" },
  ],
  otherwise: "0",
  each: "",
  start: "",
  step: "",
  isAbove: false,
});
