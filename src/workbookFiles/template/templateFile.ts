import type { Correction } from "../../form/columns";
import { nearestForm, type NearestForm } from "../../form/formsOf";
import { keptNames } from "../../form/template/keepLayout";
import { neededSheets } from "../../form/template/neededSheets";
import type { TemplateLoss, TemplateSource } from "../../form/template/templateSource";
import { templateSheets } from "../../form/template/templateSheets";
import { withShipped } from "../../packs/withShipped";
import type { Rubric } from "../../rubric/rubric";
import { readWorkbook } from "../../spreadsheet/ooxml/readWorkbook";
import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import { readWorkbookFile } from "../readWorkbookFile";
import { cleaned, templateSource } from "./templateSource";

/** What of a workbook file a template can be made of: it is read once, and worked with at every key that is pressed. */
export interface TemplateFile {
  /** Rubric packs that the file brings. */
  readonly packs: readonly Rubric[];
  readonly corrections: readonly Correction[];
  /**
   * An .xlsx file of the sheets with forms and those that they need, where the file can be kept part by part; else what its cells
   * tell.
   */
  readonly content: Uint8Array | WorkbookData;
  readonly losses: readonly TemplateLoss[];
}

/** What a file holds for templates; what came nearest to a form where there is none. */
export type FoundTemplate =
  { readonly kind: "found"; readonly file: TemplateFile } | { readonly kind: "no-form"; readonly nearest: NearestForm };

/** A workbook without the sheets that no form needs: lists of thousands of rows lie beside many. */
function excerpt({ data, source }: TemplateSource, kept: ReadonlySet<string>): WorkbookData | Uint8Array {
  const sheets = data.sheets.filter(({ name }) => kept.has(name));
  const activeSheet = kept.has(data.activeSheet) ? data.activeSheet : (sheets[0]?.name ?? "");
  const { selection, ...rest } = data;
  const own = selection !== undefined && activeSheet === data.activeSheet ? { selection } : {};
  const less: WorkbookData = { ...rest, ...own, sheets, names: keptNames(data, sheets), activeSheet };
  return source ? workbookBytes(less, source) : less;
}

/**
 * Reads a workbook file for a template.
 * @throws FileProblem where it cannot be read
 */
export async function templateFile(name: string, bytes: Uint8Array): Promise<FoundTemplate> {
  const file = await readWorkbookFile(name, bytes);
  const { grids, packs, corrections } = file;
  const source = await templateSource(file, bytes);
  const found = templateSheets(source.data, { packs: withShipped(packs), corrections });
  if (found.length === 0) return { kind: "no-form", nearest: nearestForm(grids, corrections) };
  const forms = found.flatMap((one) => one.forms);
  const wanted = forms.flatMap(({ sheet, workPaper, goals }) => [sheet, workPaper ?? sheet, goals?.sheet ?? sheet]);
  const kept = new Set(wanted.flatMap((sheet) => neededSheets(source.data, sheet)));
  const isWhole = source.data.sheets.every((sheet) => kept.has(sheet.name));
  const content = isWhole ? (source.source ? bytes : source.data) : excerpt(source, kept);
  return { kind: "found", file: { packs, corrections, content, losses: source.losses } };
}

/** The workbook of which a template is made, as it was read. */
export async function sourceOfFile({ content, losses }: TemplateFile): Promise<TemplateSource> {
  if (!(content instanceof Uint8Array)) return { data: content, losses };
  const { data, source } = await readWorkbook(content);
  return { data: cleaned(data), source, losses };
}
