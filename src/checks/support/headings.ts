import type { Form } from "../../form/form";
import type { ColumnRole } from "../../rubric/columnRoles";
import { perForm } from "./perForm";

const byRole = perForm((form: Form): ReadonlyMap<ColumnRole | null, readonly string[]> => {
  const headings = new Map<ColumnRole | null, string[]>();
  for (const { role, heading } of form.parts.flatMap(({ columns }) => columns)) {
    headings.set(role, [...(headings.get(role) ?? []), heading]);
  }
  return headings;
});

/** The headings of a role's columns, in all parts of the table. */
export const headingsOf = (form: Form, role: ColumnRole): readonly string[] => byRole(form).get(role) ?? [];

/** The column for reasons asks for every deviation (偏差原因), not only for points that were lost. */
export const asksDeviations = (form: Form): boolean =>
  headingsOf(form, "justification").some((heading) => /偏差|偏离|差异/.test(heading));
