import type { Form, Unread } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/head/fieldMissing";
import { allLostPoints } from "../support/deduction";
import { pointsOf } from "../support/points";

/** All lines have full marks: there is nothing to give a reason for. */
const isFullyMet = (form: Form): boolean =>
  allLostPoints(form) === 0 &&
  form.lines.every(({ score: { reading } }) => reading.kind === "not-applicable" || pointsOf(reading) !== null);

interface Required {
  readonly name: string;
  readonly address: string;
  readonly isBlank: boolean;
  readonly unread?: Unread | undefined;
}

/** What every form asks for, and the total of the budget table; its parts may be blank where a department has none. */
const required = (form: Form): readonly Required[] => [
  ...form.fields
    .filter(({ role }) => role !== "year" && (role !== "unmetReason" || !isFullyMet(form)))
    .map(({ label, value: { address, text, unread } }) => ({
      name: label,
      address,
      isBlank: text.trim() === "",
      unread,
    })),
  ...(form.funding ? [{ name: form.funding.total.label, ...form.funding.total.amount }] : []),
];

/** A required field of the form's head is blank, or shows something that is no content: an error value, TRUE, a picture. */
export const fieldMissing = defineCheck({
  id: "field-missing",
  severity: "error",
  messages: { blank: [], error: ["shown"], computing: [], boolean: ["shown"], picture: [], number: ["shown"] },
  texts,
}).finding((form, _, recorder) => {
  const fields = required(form);
  recorder.looked(fields.length);
  return fields
    .filter(({ isBlank, unread }) => isBlank || unread !== undefined)
    .map(({ name, address, unread }) => {
      const args = { shown: unread?.shown ?? "" };
      return { sheet: form.sheet, address, line: name, variant: unread?.kind ?? ("blank" as const), args };
    });
});
