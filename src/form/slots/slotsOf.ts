import type { Grid } from "../../spreadsheet/grid";
import type { Form } from "../form";
import { goalSlots } from "./goalSlots";
import { headSlots } from "./headSlots";
import { justificationSlots, type DueText } from "./justificationSlots";
import { lineSlots } from "./lineSlots";
import type { Slot } from "./slot";
import { cellsOfGrid } from "./slotCells";
import { workPaperSlots } from "./workPaperSlots";

/** What is known of a form's losses. */
export interface Losses {
  readonly due: readonly DueText[];
  /** All lines have full marks. */
  readonly isFullyMet: boolean;
}

/**
 * Every cell of a form and of the sheets that belong to it that a person fills in, in the order in which it is filled: work
 * paper, goal table, head, lines, justifications; each cell once.
 * @param sheets the form's own and those that belong to it, by their names
 */
export function slotsOf(form: Form, sheets: ReadonlyMap<string, Grid>, { due, isFullyMet }: Losses): readonly Slot[] {
  const cells = cellsOfGrid(sheets.get(form.sheet));
  const justifications = justificationSlots(form, cells, due);
  const justified = new Set(justifications.map(({ address }) => address));
  return [
    ...workPaperSlots(form, sheets.get(form.workPaper ?? "")),
    ...goalSlots(form, sheets.get(form.goals?.sheet ?? "")),
    ...headSlots(form, cells, isFullyMet).filter(({ address }) => !justified.has(address)),
    ...lineSlots(form, cells),
    ...justifications,
  ];
}
