import { toBase64 } from "../../spreadsheet/base64";
import { dropLeftovers } from "../../spreadsheet/ooxml/excerpt/dropLeftovers";
import { drawnSheets } from "../../spreadsheet/ooxml/excerpt/drawnSheets";
import type { NameData, SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import type { PackLayout } from "../../rubric/rubric";
import { withContents, withoutResults, type CellChanges } from "./changedCells";
import { keptAsItIs } from "./keptAsItIs";
import { formulasOf, leadsToOtherFile, neededSheets, sheetsIn } from "./neededSheets";
import type { TemplateLoss, TemplateSource } from "./templateSource";

/** How all names begin that the add-in gives to cells and sheets. */
const OUR_NAMES = "_RUBRIC_";

/** Names of sheets that are kept, and those that lead to such a sheet only. */
export function keptNames({ names }: WorkbookData, sheets: readonly SheetData[]): readonly NameData[] {
  const kept = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const leadsAway = (formula: string): boolean => sheetsIn(formula).some((sheet) => !kept.has(sheet));
  return names.filter(
    ({ sheet, formula }) => (sheet === undefined || kept.has(sheet.toLowerCase())) && !leadsAway(formula),
  );
}

export interface KeptLayout {
  readonly layout: PackLayout;
  /** Besides those of the source. */
  readonly losses: readonly TemplateLoss[];
}

/**
 * The sheet of a form as a pack keeps it: a file with that sheet, and those that its formulas lead to, in which some cells have
 * other contents.
 * @param changes of the form's sheet: mostly its entries, emptied
 * @param parts of the sheets on which the form goes on
 */
export function keepLayout(
  { data, source }: TemplateSource,
  sheet: string,
  year: number,
  changes: CellChanges,
  parts: ReadonlyMap<string, CellChanges> = new Map(),
): KeptLayout {
  const forms = new Map([...parts, [sheet, changes] as const]);
  const needed = new Set([...forms.keys()].flatMap((name) => neededSheets(data, name)));
  const sheets = data.sheets
    .filter(({ name }) => needed.has(name))
    .map((one) => {
      const own = forms.get(one.name);
      return own ? { ...withContents(one, own), visibility: "Visible" as const } : one;
    })
    .map(withoutResults);
  const kept: WorkbookData = {
    sheets,
    styles: data.styles,
    names: keptNames(data, sheets).filter(({ name }) => !name.startsWith(OUR_NAMES)),
    customXml: [],
    structureProtected: false,
    activeSheet: sheet,
    ...(data.activeSheet === sheet && data.selection !== undefined && { selection: data.selection }),
  };
  const bytes = dropLeftovers(workbookBytes(kept, source, { recompute: true }));
  const drawn = drawnSheets(bytes);
  const looked = data.sheets.flatMap((one) => {
    const own = forms.get(one.name);
    return own ? keptAsItIs(one, data.styles, own, drawn.includes(one.name)) : [];
  });
  const away = sheets.filter((one) => formulasOf(one).some(leadsToOtherFile));
  return {
    layout: { file: toBase64(bytes), sheet, year },
    losses: [
      ...[...needed].filter((name) => !forms.has(name)).map((detail) => ({ code: "sheet-kept" as const, detail })),
      ...looked,
      ...away.map(({ name }) => ({ code: "other-workbook" as const, detail: name })),
    ],
  };
}
