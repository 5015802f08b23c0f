import type { ColumnRole, Form } from "../../form/form";
import { perForm } from "./perForm";

const ofRole = perForm((form: Form) => new Map<ColumnRole, readonly string[]>());

/** The headings of a role's columns, in all parts of the table. */
export function headingsOf(form: Form, role: ColumnRole): readonly string[] {
  const known = ofRole(form);
  const found =
    known.get(role) ?? form.parts.flatMap(({ columns }) => columns.flatMap((each) => (each.role === role ? [each.heading] : [])));
  known.set(role, found);
  return found;
}

/** The column for reasons asks for every deviation (偏差原因), not only for points that were lost. */
export const asksDeviations = (form: Form): boolean =>
  headingsOf(form, "justification").some((heading) => /偏差|偏离|差异/.test(heading));
