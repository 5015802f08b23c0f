import type { Quantity } from "../quantity";

/** Where a rule's operands stand, as seen from the score cell. */
export interface Operands {
  /** The weight's cell. */
  readonly weight: string;
  readonly cell: (quantity: Quantity) => string;
}

/** The doors of a scoring rule; its `score…` function is exported beside it. */
export interface Rule<Spec extends { readonly kind: string }> {
  readonly kind: Spec["kind"];
  /** What the rule takes, in the order in which people fill it in. */
  quantities(spec: Spec): readonly Quantity[];
  /** The call of the custom function, without `=` and without guards. */
  addinCall(spec: Spec, operands: Operands): string;
}
