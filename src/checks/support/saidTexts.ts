import type { Form } from "../../form/form";
import { perForm } from "./perForm";

/** All that a department wrote in sentences on its form: reasons, remarks, goals, fields below and above the table. */
export const saidTexts = perForm((form: Form): readonly string[] => {
  const { lines, fields, remarks, tableJustification, fundingTables } = form;
  return [
    ...lines.flatMap(({ justification, note, description, parts = [] }) =>
      [justification, note, description, ...parts.map((part) => part.justification)].flatMap(
        (cell) => cell?.text ?? [],
      ),
    ),
    ...fields.filter(({ role }) => role !== "unit" && role !== "year").map(({ value }) => value.text),
    ...remarks.map(({ value }) => value.text),
    ...(tableJustification ? [tableJustification.text] : []),
    ...fundingTables.flatMap(({ reasons = [] }) => reasons.flatMap((cell) => cell?.text ?? [])),
  ].filter((text) => text.trim() !== "");
});
