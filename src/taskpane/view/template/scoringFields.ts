import type { ScoringDraft } from "../../../form/template/scoring/scoringDraft";

/** What every part of a line's scoring shows and changes. */
export interface ScoringFields {
  readonly draft: ScoringDraft;
  readonly onChange: (part: Partial<ScoringDraft>) => void;
  /** The element that says what is wrong; undefined where nothing is. */
  readonly wrongId: string | undefined;
}

/** Bounds and steps are percentages. */
export const isShared = ({ isShare, isOfTarget }: ScoringDraft): boolean => isShare || isOfTarget;
