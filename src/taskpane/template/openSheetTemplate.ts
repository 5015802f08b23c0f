import type { Correction } from "../../form/columns";
import { templateSheets } from "../../form/template/templateSheets";
import type { TemplateLoss } from "../../form/template/templateSource";
import { shippedFor } from "../../packs/shippedPacks";
import type { Rubric } from "../../rubric/rubric";
import type { Grid } from "../../spreadsheet/grid";
import { gridData } from "../../workbookFiles/template/gridData";
import type { TemplateDraft } from "../state/template";

/** What is read of an open sheet: contents and merged areas. Its file tells the rest. */
const LOSSES: readonly TemplateLoss[] = [
  { code: "looks", detail: "" },
  { code: "extras", detail: "" },
];

/**
 * A sheet that is open, with its companions, as what a template is made of.
 * @param grids the form's own first
 */
export async function openSheetTemplate(
  grids: readonly Grid[],
  { packs, corrections }: { readonly packs: readonly Rubric[]; readonly corrections: readonly Correction[] },
): Promise<TemplateDraft | null> {
  const known = { packs: [...packs, ...(await shippedFor(grids))], corrections };
  const source = { data: gridData(grids), losses: LOSSES };
  const sheets = templateSheets(source.data, known);
  const from = grids[0]?.sheet ?? "";
  return sheets.length === 0 ? null : { from, isSheet: true, source, known, sheets };
}
