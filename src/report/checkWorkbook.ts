import type { Correction } from "../form/columns";
import { formsOf } from "../form/formsOf";
import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import { byName, reportForm, type FormReport } from "./formReport";

/**
 * Recognises and checks every form of a workbook; empty where it holds none, and `nearestForm` tells what is missing.
 * @param grids the workbook's sheets
 * @param packs the rubrics that are known
 * @param corrections what the user said that columns hold
 */
export function checkWorkbook(
  grids: readonly Grid[],
  packs: readonly Rubric[],
  corrections: readonly Correction[] = [],
): readonly FormReport[] {
  const sheets = byName(grids);
  return formsOf(grids, packs, corrections).map((form) => reportForm(form, sheets));
}
