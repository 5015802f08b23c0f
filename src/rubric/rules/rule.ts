import type { Quantity } from "../quantity";
import type { BandRule } from "./band";
import type { DeductRule } from "./deduct";
import type { FulfilledRule } from "./fulfilled";
import type { RatioRule } from "./ratio";
import type { WithinRule } from "./within";

/** A rule with its parameters, as a pack holds it. */
export type RuleSpec = BandRule | DeductRule | RatioRule | FulfilledRule | WithinRule;

/** Where a rule's operands stand, as seen from the score cell. */
export interface Operands {
  /** The weight's cell. */
  readonly weight: string;
  readonly cell: (quantity: Quantity) => string;
}

/** The doors of a scoring rule; its `score…` function is exported beside it. */
export interface Rule<Spec extends RuleSpec> {
  readonly kind: Spec["kind"];
  /** What the rule takes, in the order in which people fill it in. */
  quantities(spec: Spec): readonly Quantity[];
  /** The call of the custom function, without `=` and without guards. */
  addinCall(spec: Spec, operands: Operands): string;
}
