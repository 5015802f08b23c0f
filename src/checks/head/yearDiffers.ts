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
        const args = { name: label, year, other: first.year, case: "head" };
        return { id, severity, sheet, address: cell.address, args };
      });
    const { rubric } = form;
    if (!rubric || String(rubric.year) === first.year) return inHead;
    const args = { name: first.label, year: first.year, other: String(rubric.year), case: "pack" };
    // A department may go on using a form that was not published anew.
    return [...inHead, { id, severity: "information", sheet, address: first.cell.address, args }];
  },
};
