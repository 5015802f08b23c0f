import { Number as NumberOf, Optional } from "@sinclair/typebox/type";
import { closed, list, type Shape } from "./shape";
import { id, positivePoints, text } from "./scalars";

const share = NumberOf({ minimum: 0 });

const knownFaultShape = closed({
  /** The check that finds it: `weights-not-100`. */
  check: id,
  /** The line that the finding names. */
  line: text,
  /** Figures of its message, by which it is known to stand as printed. */
  figures: list(closed({ name: id, is: NumberOf() }), { minItems: 1, maxItems: 6 }),
});

/** A fault that the official text of a form has by itself. */
export type KnownFault = Shape<typeof knownFaultShape>;

/** What the checks take from the form's own print. A check that a form rules out is switched off, not bent. */
export const checkSettingsShape = closed({
  /** Ids of checks that do not apply to this form. */
  off: Optional(list(id)),
  /** The set of rules that this form is checked by, of those that ship: `guangxi`. Who checks may choose another one. */
  rules: Optional(id),
  /** What the official text gets wrong by itself: told as such where the form still stands as printed. */
  knownFaults: Optional(list(knownFaultShape, { maxItems: 40 })),
  /** The points that the rules of the form give to indicators of a level, by their names from 一级指标 down. */
  shares: Optional(
    list(closed({ under: list(text, { minItems: 1, maxItems: 3 }), points: positivePoints }), { maxItems: 50 }),
  ),
  /** The most that the total may be where the execution rate is below a share: the first of them that fits counts. */
  caps: Optional(list(closed({ below: share, most: positivePoints }), { maxItems: 10 })),
  /** The most that the total may be where the budget was changed by a share and more during the year, and nothing says why. */
  adjustedCap: Optional(closed({ from: share, most: positivePoints })),
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
