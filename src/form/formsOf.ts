import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import type { Correction } from "./columns";
import type { Form } from "./form";
import { isReportSheet } from "./reportMark";
import { recogniseAll, whyNoForm, type NoForm } from "./recognise";
import { withWholes } from "./wholes";

/**
 * Every form of a workbook, sheet by sheet, from the top down; the work paper and the goal table of a form are none themselves, nor are
 * reports of ours.
 * @param grids the workbook's sheets
 * @param packs the rubrics that are known, of two that fit as well the first one counts
 * @param corrections what the user said that columns hold
 */
export function formsOf(
  grids: readonly Grid[],
  packs: readonly Rubric[],
  corrections: readonly Correction[] = [],
): readonly Form[] {
  const read = grids.filter((grid) => !isReportSheet(grid));
  const forms = read.flatMap((grid) => recogniseAll(grid, { others: read, packs, corrections }));
  const companions = new Set(forms.flatMap(({ workPaper, goals }) => [workPaper, goals?.sheet]));
  return withWholes(
    forms.filter(({ sheet }) => !companions.has(sheet)),
    read,
  );
}

/** What came nearest to a form, in a workbook that holds none, and the sheet in which it stands. */
export interface NearestForm {
  readonly reason: NoForm;
  readonly sheet: string;
}

const NEAREST_FIRST: readonly NoForm[] = ["no-lines", "no-score", "no-table"];

/** Tells for a workbook without any form what is missing, by the sheet that comes nearest. */
export function nearestForm(grids: readonly Grid[], corrections: readonly Correction[] = []): NearestForm {
  const read = grids.filter((grid) => !isReportSheet(grid));
  const found = read.map((grid) => ({ reason: whyNoForm(grid, corrections), sheet: grid.sheet }));
  found.sort((left, right) => NEAREST_FIRST.indexOf(left.reason) - NEAREST_FIRST.indexOf(right.reason));
  return found[0] ?? { reason: "no-table", sheet: "" };
}
