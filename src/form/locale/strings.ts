/** The words that a layout adds to the form's own. `{…}` is filled in. */
export interface LayoutStrings {
  readonly pageFooter: string;
  readonly scorePromptTitle: string;
  readonly scorePrompt: string;
  readonly scoreErrorTitle: string;
  readonly scoreError: string;
  readonly bonusPrompt: string;
  readonly bonusError: string;
  readonly workPaperTitle: string;
  readonly workPaperHint: string;
  readonly functionState: string;
  /** Stands in the same place where no add-in function is used. */
  readonly nativeState: string;
  /** A number format: what is shown for 1, the value of the probing formula. */
  readonly functionStateFormat: string;
  readonly indicator: string;
  readonly question: string;
  readonly entry: string;
  readonly unit: string;
  readonly score: string;
  readonly entryErrorTitle: string;
  readonly entryPromptTitle: string;
  readonly sharePrompt: string;
  readonly amountPrompt: string;
  readonly countPrompt: string;
  readonly answerPrompt: string;
  /** Beside a computed quantity that cannot be had. */
  readonly notApplicable: string;
  readonly notANumber: string;
  readonly negative: string;
  readonly aboveAll: string;
  readonly slipped: string;
  readonly goalHint: string;
  readonly goalWeightPrompt: string;
  readonly levelScorePrompt: string;
}
