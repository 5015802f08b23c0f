import type { Correction } from "../../form/columns";
import { templateSheets, type TemplateKnown } from "../../form/template/templateSheets";
import type { TemplateSource } from "../../form/template/templateSource";
import { shippedFor } from "../../packs/shippedPacks";
import type { Rubric } from "../../rubric/rubric";
import type { Grid } from "../../spreadsheet/grid";
import { gridData } from "../../workbookFiles/template/gridData";
import { READ_AS_CELLS } from "../../workbookFiles/template/templateSource";
import { sourceOfFile, type TemplateFile } from "../../workbookFiles/template/templateFile";
import type { TemplateDraft } from "../state/template";

function draftOf(sheet: string, source: TemplateSource, known: TemplateKnown): TemplateDraft | null {
  const found = templateSheets(source.data, known);
  const [own, others] = [true, false].map((isOwn) => found.filter((one) => (one.sheet === sheet) === isOwn));
  if (!own || own.length === 0) return null;
  return { from: sheet, isSheet: source.source === undefined, source, known, sheets: [...own, ...(others ?? [])] };
}

/**
 * A sheet that is open, with its companions, as what a template is made of: all that its workbook's file says, where Excel gives it.
 * @param grids the form's own first
 * @param file what the open workbook's file holds; null where Excel gives none, or none that can be read
 */
export async function openSheetTemplate(
  grids: readonly Grid[],
  { packs, corrections }: { readonly packs: readonly Rubric[]; readonly corrections: readonly Correction[] },
  file: TemplateFile | null = null,
): Promise<TemplateDraft | null> {
  const known = { packs: [...packs, ...(await shippedFor(grids))], corrections };
  const sheet = grids[0]?.sheet ?? "";
  const whole = file && (await sourceOfFile(file));
  return (
    (whole && draftOf(sheet, whole, known)) ?? draftOf(sheet, { data: gridData(grids), losses: READ_AS_CELLS }, known)
  );
}
