import type { ColumnRole } from "../../rubric/columnRoles";
import type { Form, FormLine, TextCell } from "../../form/form";
import { lengthOf, limitIn } from "../../rubric/printedLimit";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/textOverLimit";
import { lineName } from "../support/deduction";
import { headingsOf } from "../support/headings";

interface Limited {
  readonly line: string;
  readonly cell: TextCell;
  readonly most: number;
}

function ofColumns(form: Form): readonly Limited[] {
  return (["justification", "note", "description"] as const satisfies readonly ColumnRole[]).flatMap((role) => {
    const most = headingsOf(form, role)
      .map(limitIn)
      .find((limit) => limit !== null);
    if (most === undefined || most === null) return [];
    return form.lines.flatMap((line: FormLine) => {
      const cell = line[role];
      return cell ? [{ line: lineName(line), cell, most }] : [];
    });
  });
}

const ofLabels = ({ fields, remarks }: Form): readonly Limited[] =>
  [...fields, ...remarks].flatMap(({ label, value }) => {
    const most = limitIn(label);
    return most === null ? [] : [{ line: label, cell: value, most }];
  });

/** A text is longer than the heading above it, or the label beside it, allows. */
export const textOverLimit = defineCheck({
  id: "text-over-limit",
  severity: "information",
  messages: ["length", "most"],
  texts,
}).finding((form, _, recorder) => {
  const limited = [...ofColumns(form), ...ofLabels(form)];
  if (limited.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(limited.length);
  const told = new Set<string>();
  return limited.flatMap(({ line, cell, most }) => {
    const length = lengthOf(cell.text);
    if (length <= most || told.has(cell.address)) return [];
    told.add(cell.address);
    return [{ sheet: form.sheet, address: cell.address, line, args: { length, most } }];
  });
});
