import { Number as NumberOf, Optional } from "@sinclair/typebox/type";
import { id, text } from "./scalars";
import { closed, list, type Shape } from "./shape";

const share = NumberOf({ minimum: 0 });

/** What the checks take from the form's own print. A check that a form rules out is switched off, not bent. */
export const checkSettingsShape = closed({
  /** Ids of checks that do not apply to this form. */
  off: Optional(list(id)),
  /** The set of rules that this form is checked by, of those that ship: `guangxi`. Who checks may choose another one. */
  rules: Optional(id),
  /** What the official text gets wrong by itself: told as such where the form still stands as printed. */
  knownFaults: Optional(
    list(
      closed({
        /** The check that finds it: `weights-not-100`. */
        check: id,
        /** The line that the finding names. */
        line: text,
        /** Figures of its message, by which it is known to stand as printed. */
        figures: list(closed({ name: id, is: NumberOf() }), { minItems: 1, maxItems: 6 }),
      }),
      { maxItems: 40 },
    ),
  ),
  /** The completion ladder that the form prints (R1); what is left out is not printed. */
  completion: Optional(
    closed({
      /** Below this share of the target a line brings no points. */
      pass: Optional(share),
      /** Above this share of the target a line brings `overFactor` of its weight. */
      over: Optional(share),
      overFactor: Optional(share),
    }),
  ),
});

export type CheckSettings = Shape<typeof checkSettingsShape>;
