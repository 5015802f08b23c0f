import type { ColumnRole } from "../../rubric/columnRoles";
import type { Form, FormLine, TextCell } from "../../form/form";
import { normalised } from "../../rubric/normalised";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/textOverLimit";
import { lineName } from "../support/deduction";
import { headingsOf } from "../support/headings";

const limits =
  /(?:不超过|控制在|限|≤|<=|不得超过)(\d{2,4})(?:个)?(?:汉)?字|(\d{2,4})(?:个)?(?:汉)?字(?:以内|之内|内|以下)/;

/** How many characters a printed text allows; null where it does not say. */
function limitIn(label: string): number | null {
  const [, before, behind] = limits.exec(normalised(label).replace(/\s/g, "")) ?? [];
  const found = before ?? behind;
  return found === undefined ? null : Number(found);
}

/** Characters as people count them: blanks and line breaks are none. */
const lengthOf = (text: string): number => [...text.replace(/\s/g, "")].length;

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
