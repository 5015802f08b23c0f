import type { Form } from "../form/form";
import type { Slot } from "../form/slots/slot";
import { slotsOf } from "../form/slots/slotsOf";
import type { Grid } from "../spreadsheet/grid";
import { allLostPoints, deductions } from "./support/deduction";
import { pointsOf } from "./support/points";

const isScored = ({ lines }: Form): boolean =>
  lines.every(({ score: { reading } }) => reading.kind === "not-applicable" || pointsOf(reading) !== null);

/**
 * Every cell of a form that a person fills in, in the order in which it is filled, with the texts that its losses ask for.
 * @param sheets the form's own and those that belong to it, by their names
 */
export function formSlots(form: Form, sheets: ReadonlyMap<string, Grid>): readonly Slot[] {
  const lost = allLostPoints(form);
  const ofTable = form.tableJustification;
  const due = deductions(form).map(({ line, text, lost: points }) => ({ line, cell: text, lost: points }));
  const whole = lost > 0 && form.asks.justification === "table" && ofTable ? [{ line: null, cell: ofTable, lost }] : [];
  return slotsOf(form, sheets, { due: [...due, ...whole], isFullyMet: lost === 0 && isScored(form) });
}
