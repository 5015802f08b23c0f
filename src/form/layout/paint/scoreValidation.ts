import { fill } from "../../../language/fill";
import type { LayoutWords } from "../../locale";
import type { SheetBuilder } from "./sheetBuilder";

/** What limits a score. */
export interface ScoreLimit {
  /** Points; null where the form states none. */
  readonly weight: number | null;
  /** The weight's cell, absolute; null where the form has none. */
  readonly cell: string | null;
  /** The weight may be lost as well as gained. */
  readonly isBonus: boolean;
  /** The department gives the line its points, and the score is computed where target and result are numbers. */
  readonly isOwn?: boolean;
}

/** Help while typing a score; none where nothing says how much it may be. */
export function putScoreValidation(
  sheet: SheetBuilder,
  range: string,
  { weight, cell, isBonus, isOwn }: ScoreLimit,
  strings: LayoutWords,
): void {
  if (weight === null && isOwn && cell !== null) {
    sheet.validate({
      range,
      rule: { kind: "decimal", minimum: 0, maximum: `=${cell}` },
      promptTitle: strings.scorePromptTitle,
      prompt: strings.ownScorePrompt,
      errorTitle: strings.scoreErrorTitle,
      error: strings.ownScoreError,
    });
  }
  if (weight === null) return;
  // A row that only takes points off may state them as negative.
  const most = Math.abs(weight);
  const [prompt, error] = isBonus
    ? [strings.bonusPrompt, strings.bonusError]
    : [strings.scorePrompt, strings.scoreError];
  sheet.validate({
    range,
    rule: { kind: "decimal", minimum: isBonus ? -most : 0, maximum: cell === null || weight < 0 ? most : `=${cell}` },
    promptTitle: strings.scorePromptTitle,
    prompt: fill(prompt, { weight: most }),
    errorTitle: strings.scoreErrorTitle,
    error: fill(error, { weight: most }),
  });
}
