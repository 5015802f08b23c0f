import type { Correction } from "../form/columns";
import type { Form } from "../form/form";
import { recogniseAll, whyNoForm, type NoForm } from "../form/recognise";
import { packs as shipped } from "../packs";
import type { Grid } from "../spreadsheet/grid";
import type { WorkbookFile } from "./readWorkbookFile";

const ofSheet = (corrections: readonly Correction[], { sheet }: Grid): readonly Correction[] =>
  corrections.filter((correction) => correction.sheet === sheet);

/** Every form of a file, recognised with the packs that travel in it and those that ship, sheet by sheet, from the top down; the work paper and the goal table of a form are none themselves. */
export function formsOf({ grids, corrections, packs }: WorkbookFile): readonly Form[] {
  const known = { others: grids, packs: [...packs, ...shipped] };
  const forms = grids.flatMap((grid) => recogniseAll(grid, { ...known, corrections: ofSheet(corrections, grid) }));
  const companions = new Set(forms.flatMap(({ workPaper, goals }) => [workPaper, goals?.sheet]));
  return forms.filter(({ sheet }) => !companions.has(sheet));
}

/** What came nearest to a form, in a file that holds none, and the sheet in which it stands. */
export interface NearestForm {
  readonly reason: NoForm;
  readonly sheet: string;
}

const NEAREST_FIRST: readonly NoForm[] = ["no-lines", "no-score", "no-table"];

/** Tells for a file without any form what is missing, by the sheet that comes nearest. */
export function nearestForm({ grids, corrections }: WorkbookFile): NearestForm {
  const found = grids.map((grid) => ({ reason: whyNoForm(grid, ofSheet(corrections, grid)), sheet: grid.sheet }));
  found.sort((left, right) => NEAREST_FIRST.indexOf(left.reason) - NEAREST_FIRST.indexOf(right.reason));
  return found[0] ?? { reason: "no-table", sheet: "" };
}
