import type { Confirmation } from "../checks/confirmed/confirmation";
import type { Correction } from "../form/columns";
import type { Form } from "../form/form";
import { formsOf } from "../form/formsOf";
import { isShipped } from "../packs/isShipped";
import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import { byName, reportForm, type FormReport } from "./formReport";
import { asAnybody, type Judging } from "./judging";

/** Forms are told apart by where they stand. */
const placeOf = ({ sheet, headerRows }: Form): string => JSON.stringify([sheet, headerRows]);

/** The forms without the packs that travel in the file, by their places; none where no pack travels. */
function ownForms(
  grids: readonly Grid[],
  packs: readonly Rubric[],
  corrections: readonly Correction[],
): ReadonlyMap<string, Form> {
  const shipped = packs.filter(isShipped);
  if (shipped.length === packs.length) return new Map();
  return new Map(formsOf(grids, shipped, corrections).map((form) => [placeOf(form), form]));
}

/**
 * Recognises and checks every form of a workbook; empty where it holds none, and `nearestForm` tells what is missing.
 * @param grids the workbook's sheets
 * @param packs the rubrics that are known
 * @param corrections what the user said that columns hold
 * @param judging by whose rules; what a pack that does not ship says of the checks hides nothing, unless the file is trusted
 * @param words the unit's on findings, that the workbook keeps
 */
export function checkWorkbook(
  grids: readonly Grid[],
  packs: readonly Rubric[],
  corrections: readonly Correction[] = [],
  judging: Judging = asAnybody,
  words: readonly Confirmation[] = [],
): readonly FormReport[] {
  const sheets = byName(grids);
  const own = ownForms(grids, packs, corrections);
  return formsOf(grids, packs, corrections).map((form) =>
    reportForm(form, sheets, judging, own.get(placeOf(form)) ?? null, words),
  );
}
