import type { Form } from "../form/form";
import type { Check } from "./check";
import { allLostPoints } from "./deduction";
import { pointsOf } from "./points";

/** All lines have full marks: there is nothing to give a reason for. */
const isFullyMet = (form: Form): boolean =>
  allLostPoints(form) === 0 && form.lines.every(({ score }) => pointsOf(score.reading) !== null);

/** What every form asks for, and the total of the budget table; its parts may be blank where a department has none. */
const required = (
  form: Form,
): readonly { readonly name: string; readonly address: string; readonly isBlank: boolean }[] => [
  ...form.fields
    .filter(({ role }) => role !== "year" && (role !== "unmetReason" || !isFullyMet(form)))
    .map(({ label, value }) => ({ name: label, address: value.address, isBlank: value.text.trim() === "" })),
  ...(form.funding ? [{ name: form.funding.total.label, ...form.funding.total.amount }] : []),
];

/** A required field of the form's head is blank. */
export const fieldMissing: Check = {
  id: "field-missing",
  severity: "error",
  run: (form) =>
    required(form)
      .filter(({ isBlank }) => isBlank)
      .map(({ name, address }) => {
        const { id, severity } = fieldMissing;
        return { id, severity, sheet: form.sheet, address, args: { name } };
      }),
};
