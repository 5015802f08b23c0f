import type { Form } from "../../form/form";
import { perForm } from "./perForm";

/** A form that goes on over several tables with the lines of all of them; any other as it is. */
export const wholeForm = perForm((form: Form): Form =>
  form.whole ? { ...form, lines: form.whole.lines, groups: form.whole.groups } : form,
);

/** What concerns the form as a whole is told at its last part. */
export const isToldLater = ({ whole }: Form): boolean => whole !== undefined && !whole.isLast;
