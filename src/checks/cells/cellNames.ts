import { typedRoles } from "../../rubric/columnRoles";
import type { Form, FormLine } from "../../form/form";
import { deductions, lineName } from "../support/deduction";

/** Cells of a line whose content a person types, or a formula gives. */
const cellsOf = (line: FormLine): readonly string[] => typedRoles.flatMap((role) => line[role]?.address ?? []);

/** What the form's cells are about: the line's name, or what the fund table calls the figure. */
export function cellNames({ lines, fundingTables, fields }: Form): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { rows, columns } of fundingTables) {
    for (const { label, cells } of rows) {
      cells.forEach(({ address }, column) =>
        names.set(address, [columns[column]?.label ?? "", label].filter((part) => part !== "").join(" ")),
      );
    }
  }
  for (const { label, value } of fields) names.set(value.address, label);
  for (const line of lines) {
    for (const address of [line.weightAddress, ...cellsOf(line)]) names.set(address, lineName(line));
  }
  return names;
}

/**
 * Cells that show an error and are told by what they lack: scores, a justification of lost points, a required field; a grade and a
 * total below scores with errors only hand them on.
 */
export function toldElsewhere(form: Form): ReadonlySet<string> {
  const { lines, total, grade, fields, funding, tableJustification } = form;
  const hasError = lines.some(({ score }) => score.reading.kind === "error");
  const isTotalOpen = hasError || total?.score.reading.kind === "error";
  return new Set([
    ...lines.map(({ score }) => score.address),
    ...(total ? [total.score.address] : []),
    ...(grade && isTotalOpen ? [grade.address] : []),
    ...deductions(form).map(({ text }) => text.address),
    ...fields.map(({ value }) => value.address),
    ...(funding ? [funding.total.amount.address] : []),
    ...(tableJustification ? [tableJustification.address] : []),
  ]);
}
