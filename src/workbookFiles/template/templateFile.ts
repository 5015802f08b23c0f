import type { Correction } from "../../form/columns";
import { formsOf, nearestForm, type NearestForm } from "../../form/formsOf";
import { keptNames } from "../../form/template/keepLayout";
import { neededSheets } from "../../form/template/neededSheets";
import type { TemplateLoss, TemplateSource } from "../../form/template/templateSource";
import { withShipped } from "../../packs/withShipped";
import type { Rubric } from "../../rubric/rubric";
import type { Grid } from "../../spreadsheet/grid";
import { readWorkbook } from "../../spreadsheet/ooxml/readWorkbook";
import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import { readWorkbookFile } from "../readWorkbookFile";
import { gridData } from "./gridData";
import { cleaned, packageSource, READ_AS_CELLS } from "./templateSource";

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
function excerpt({ data, source }: TemplateSource, kept: ReadonlySet<string>): Uint8Array {
  const sheets = data.sheets.filter(({ name }) => kept.has(name));
  const activeSheet = kept.has(data.activeSheet) ? data.activeSheet : (sheets[0]?.name ?? "");
  const { selection, ...rest } = data;
  const own = selection !== undefined && activeSheet === data.activeSheet ? { selection } : {};
  const less: WorkbookData = { ...rest, ...own, sheets, names: keptNames(data, sheets), activeSheet };
  return workbookBytes(less, source);
}

const blankGrid = (sheet: string): Grid => ({ sheet, top: 0, left: 0, values: [], formulas: [], merges: [] });

const byName = (names: readonly string[]): ReadonlySet<string> => new Set(names);

/** The sheets with forms, and those that they need, of a file that can be kept part by part: lists beside them are not read. */
async function neededOf(
  bytes: Uint8Array,
  forms: readonly string[],
  all: readonly string[],
): Promise<{ readonly source: TemplateSource; readonly kept: ReadonlySet<string> } | null> {
  for (let wanted = byName(forms); ;) {
    const source = await packageSource(bytes, (name) => wanted.has(name));
    if (!source) return null;
    // What is not read yet leads nowhere.
    const unread = gridData(all.filter((sheet) => !wanted.has(sheet)).map(blankGrid)).sheets;
    const data = { ...source.data, sheets: [...source.data.sheets, ...unread] };
    const kept = byName(forms.flatMap((name) => neededSheets(data, name)));
    if ([...kept].every((name) => wanted.has(name))) return { source, kept };
    wanted = byName([...wanted, ...kept]);
  }
}

/**
 * Reads a workbook file for a template.
 * @throws FileProblem where it cannot be read
 */
export async function templateFile(name: string, bytes: Uint8Array): Promise<FoundTemplate> {
  const { grids, packs, corrections } = await readWorkbookFile(name, bytes);
  const forms = formsOf(grids, withShipped(packs), corrections);
  if (!forms.some(({ kind }) => kind === "scored"))
    return { kind: "no-form", nearest: nearestForm(grids, corrections) };
  const wanted = forms.flatMap(({ sheet, workPaper, goals }) => [sheet, workPaper ?? sheet, goals?.sheet ?? sheet]);
  const all = grids.map(({ sheet }) => sheet);
  const found = await neededOf(bytes, wanted, all);
  if (!found) {
    const data = gridData(grids.filter(({ sheet }) => wanted.includes(sheet)));
    return { kind: "found", file: { packs, corrections, content: data, losses: READ_AS_CELLS } };
  }
  const { source, kept } = found;
  const isWhole = all.every((sheet) => kept.has(sheet));
  const content = isWhole ? bytes : excerpt(source, kept);
  return { kind: "found", file: { packs, corrections, content, losses: source.losses } };
}

/** The workbook of which a template is made, as it was read. */
export async function sourceOfFile({ content, losses }: TemplateFile): Promise<TemplateSource> {
  if (!(content instanceof Uint8Array)) return { data: content, losses };
  const { data, source } = await readWorkbook(content);
  return { data: cleaned(data), source, losses };
}
