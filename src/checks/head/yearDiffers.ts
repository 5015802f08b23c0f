import type { Check } from "../check";
import type { Finding } from "../finding";
import { statedYears } from "../support/years";

/** Title, year line and pack name different years. Years in remarks and goals are the department's own affair. */
export const yearDiffers: Check = {
  id: "year-differs",
  severity: "warning",
  otherSeverity: "information",
  run: (form) => {
    const [first, ...others] = statedYears(form);
    if (!first) return [];
    const { id, severity } = yearDiffers;
    const { sheet } = form;
    const inHead = others
      .filter(({ year }) => year !== first.year)
      .map(({ cell, label, year }): Finding => {
        const args = { year, other: first.year };
        return { id, severity, sheet, address: cell.address, line: label, variant: "head", args };
      });
    const { rubric } = form;
    if (!rubric || String(rubric.year) === first.year) return inHead;
    const args = { year: first.year, other: String(rubric.year) };
    const { label: line, cell } = first;
    // A department may go on using a form that was not published anew.
    return [...inHead, { id, severity: "information", sheet, address: cell.address, line, variant: "pack", args }];
  },
};
