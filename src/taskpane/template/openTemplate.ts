import { nearestForm, type NearestForm } from "../../form/formsOf";
import { gridsOf, templateSheets } from "../../form/template/templateSheets";
import { shippedFor } from "../../packs/shippedPacks";
import { sourceOfFile } from "../../workbookFiles/template/templateFile";
import type { TemplateDraft } from "../state/template";
import type { TemplateAnswer, TemplateDoor } from "./templateAnswer";

/** A file that was opened for a template, or why none can be made of it. */
export type OpenedTemplate =
  | { readonly kind: "opened"; readonly draft: TemplateDraft }
  | Exclude<TemplateAnswer, { readonly kind: "found" }>
  | { readonly kind: "no-form"; readonly nearest: NearestForm };

/** Opens a workbook file of which a template is to be made. What is wrong with the file is part of the answer. */
export async function openTemplate(file: File, read: TemplateDoor): Promise<OpenedTemplate> {
  const answer = await read(file);
  if (answer.kind !== "found") return answer;
  const { packs, corrections } = answer.file;
  const source = await sourceOfFile(answer.file);
  const grids = gridsOf(source.data);
  const known = { packs: [...packs, ...(await shippedFor(grids))], corrections };
  const sheets = templateSheets(source.data, known);
  if (sheets.length === 0) return { kind: "no-form", nearest: nearestForm(grids, corrections) };
  return { kind: "opened", draft: { from: file.name, isSheet: false, source, known, sheets } };
}
