import { nearestForm, type NearestForm } from "../../form/formsOf";
import { templateSheets } from "../../form/template/templateSheets";
import { shippedFor } from "../../packs/shippedPacks";
import { FileProblem } from "../../workbookFiles/fileProblem";
import { LARGEST_FILE, limitSize } from "../../workbookFiles/limits";
import { readWorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { templateSource } from "../../workbookFiles/template/templateSource";
import type { TemplateDraft } from "../state/template";

/** A file that was opened for a template, or why none can be made of it. */
export type OpenedTemplate =
  | { readonly kind: "opened"; readonly draft: TemplateDraft }
  | { readonly kind: "unreadable"; readonly problem: Pick<FileProblem, "code" | "args"> }
  | { readonly kind: "no-form"; readonly nearest: NearestForm };

async function bytesOf(file: File): Promise<Uint8Array> {
  limitSize(file.size, LARGEST_FILE);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileProblem("unreadable", { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads a workbook file of which a template is to be made. What is wrong with the file is part of the answer. */
export async function openTemplate(file: File): Promise<OpenedTemplate> {
  try {
    const bytes = await bytesOf(file);
    const { grids, packs, corrections, ...rest } = await readWorkbookFile(file.name, bytes);
    const source = await templateSource({ grids, packs, corrections, ...rest }, bytes);
    const known = { packs: [...packs, ...(await shippedFor(grids))], corrections };
    const sheets = templateSheets(source.data, known);
    if (sheets.length === 0) return { kind: "no-form", nearest: nearestForm(grids, corrections) };
    return { kind: "opened", draft: { from: file.name, isSheet: false, source, known, sheets } };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { kind: "unreadable", problem: { code: error.code, args: error.args } };
  }
}
