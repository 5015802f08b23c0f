import { defineCheck } from "../defineCheck";
import { texts } from "../locale/head/yearDiffers";
import { statedYears } from "../support/years";

/** Title, year line and pack name different years. Years in remarks and goals are the department's own affair. */
export const yearDiffers = defineCheck({
  id: "year-differs",
  severity: "warning",
  otherSeverity: "information",
  messages: { head: ["year", "other"], pack: ["year", "other"] },
  texts,
}).finding((form, _, recorder) => {
  const [first, ...others] = statedYears(form);
  if (!first) return [];
  const { sheet } = form;
  const inHead = others
    .filter(({ year }) => year !== first.year)
    .map(({ cell, label, year }) => {
      const args = { year, other: first.year };
      return { sheet, address: cell.address, line: label, variant: "head" as const, args };
    });
  const { rubric } = form;
  recorder.looked(others.length + (rubric ? 1 : 0));
  // A form that was inserted got its year from whoever inserted it, who was told what does not follow.
  if (!rubric || rubric.anyYear || form.saysPack || String(rubric.year) === first.year) return inHead;
  const args = { year: first.year, other: String(rubric.year) };
  const { label: line, cell } = first;
  // A department may go on using a form that was not published anew.
  return [...inHead, { severity: "information", sheet, address: cell.address, line, variant: "pack", args }];
});
