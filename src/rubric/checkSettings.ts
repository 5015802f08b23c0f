/** What the checks take from the form's own print. A check that a form rules out is switched off, not bent. */
export interface CheckSettings {
  /** Ids of checks that do not apply to this form. */
  readonly off?: readonly string[];
  /** The completion ladder that the form prints (R1); what is left out is not printed. */
  readonly completion?: {
    /** Below this share of the target a line brings no points. */
    readonly pass?: number;
    /** Above this share of the target a line brings `overFactor` of its weight. */
    readonly over?: number;
    readonly overFactor?: number;
  };
}
