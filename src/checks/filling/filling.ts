import type { Form, FormLine } from "../../form/form";
import type { Grid } from "../../spreadsheet/grid";
import { inputCount, type InputCount } from "./inputCount";
import { openLines } from "./openLines";

/** Where the filling of a form stands. */
export interface FormFilling {
  /** Some line has no score yet: total and grade say nothing. */
  readonly isOpen: boolean;
  /** The lines of which nothing can be judged yet. */
  readonly open: ReadonlySet<FormLine>;
  /** Of the lines that the work paper scores, how many of their inputs are there. */
  readonly inputs: ReadonlyMap<FormLine, InputCount>;
}

/** Some inputs are there and others not. */
export const isPartial = ({ filled, of }: InputCount): boolean => filled > 0 && filled < of;

/**
 * A score may be there before all its inputs are: one of twelve months gives an average. It is judged once no other line waits for its
 * score, since some are meant to stay blank.
 * @param grids the form's own sheet and those that belong to it
 */
export function fillingOf(form: Form, grids: readonly Grid[]): FormFilling {
  const counted = form.lines.flatMap((line) => {
    const count = inputCount(form, line, grids);
    return count ? [[line, count] as const] : [];
  });
  const without = openLines(form);
  const begun = counted.flatMap(([line, count]) => (isPartial(count) ? [line] : []));
  const isOpen = without.size > 0;
  return { isOpen, open: isOpen ? new Set([...without, ...begun]) : without, inputs: new Map(counted) };
}
