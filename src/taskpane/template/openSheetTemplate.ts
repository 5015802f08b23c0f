import type { Correction } from "../../form/columns";
import { templateSheets, type TemplateKnown } from "../../form/template/templateSheets";
import type { TemplateLoss, TemplateSource } from "../../form/template/templateSource";
import { shippedFor } from "../../packs/shippedPacks";
import type { Rubric } from "../../rubric/rubric";
import type { Grid } from "../../spreadsheet/grid";
import { FileProblem } from "../../workbookFiles/fileProblem";
import { NOTHING_KEPT } from "../../workbookFiles/read/package/kept";
import { gridData } from "../../workbookFiles/template/gridData";
import { templateSource } from "../../workbookFiles/template/templateSource";
import type { TemplateDraft } from "../state/template";

/** What is read of an open sheet: contents and merged areas. Its file tells the rest. */
const LOSSES: readonly TemplateLoss[] = [
  { code: "looks", detail: "" },
  { code: "extras", detail: "" },
];

/** The open workbook by its file; null where that is encrypted, or damaged. */
async function bySource(grids: readonly Grid[], file: Uint8Array): Promise<TemplateSource | null> {
  try {
    return await templateSource({ name: "", grids, ...NOTHING_KEPT }, file);
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

function draftOf(sheet: string, source: TemplateSource, known: TemplateKnown): TemplateDraft | null {
  const found = templateSheets(source.data, known);
  const [own, others] = [true, false].map((isOwn) => found.filter((one) => (one.sheet === sheet) === isOwn));
  if (!own || own.length === 0) return null;
  return { from: sheet, isSheet: source.source === undefined, source, known, sheets: [...own, ...(others ?? [])] };
}

/**
 * A sheet that is open, with its companions, as what a template is made of: all that its workbook's file says, where Excel gives it.
 * @param grids the form's own first
 * @param file the open workbook; null where Excel gives none
 */
export async function openSheetTemplate(
  grids: readonly Grid[],
  { packs, corrections }: { readonly packs: readonly Rubric[]; readonly corrections: readonly Correction[] },
  file: Uint8Array | null = null,
): Promise<TemplateDraft | null> {
  const known = { packs: [...packs, ...(await shippedFor(grids))], corrections };
  const sheet = grids[0]?.sheet ?? "";
  const whole = file && (await bySource(grids, file));
  return (whole && draftOf(sheet, whole, known)) ?? draftOf(sheet, { data: gridData(grids), losses: LOSSES }, known);
}
