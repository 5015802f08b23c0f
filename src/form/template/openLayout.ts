import type { Formulas } from "../../rubric/formula/formulas";
import type { PackLayout, Rubric } from "../../rubric/rubric";
import { parseAddress } from "../../spreadsheet/address";
import { fromBase64 } from "../../spreadsheet/base64";
import { readWorkbook } from "../../spreadsheet/ooxml/readWorkbook";
import { sheetGrid } from "../../spreadsheet/ooxml/sheetGrid";
import type { Grid } from "../../spreadsheet/grid";
import type { WorkbookSource } from "../../spreadsheet/ooxml/workbook/workbookSource";
import type { SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import { packXml } from "../keptPack";
import { packName } from "../packMarks";
import { asksForUnit } from "../layout/withUnit";
import { packNameFormula } from "../packName";
import type { Form } from "../form";
import { recognise, recogniseAll } from "../recognise";
import { withContents, type CellChanges } from "./changedCells";
import { withYear } from "./namedYear";
import { ofYear } from "./ofYear";
import { formulasOf } from "./neededSheets";
import { scoredLayout } from "./scoring/scoredLayout";

/** The form of a pack that keeps its sheet, as a workbook. */
export interface OpenedLayout {
  readonly data: WorkbookData;
  readonly source: WorkbookSource;
  readonly formSheet: string;
  /** Whether the unit stands in the form; not where its head has no blank for one. */
  readonly isSigned: boolean;
}

export interface OpenOptions {
  /** The year of the form, where it is not that of the pack. */
  readonly year?: number | undefined;
  /** The pack goes into the file too. */
  readonly keepPack?: boolean;
  /** Native ones where it is left out: they need no add-in. */
  readonly formulas?: Formulas | undefined;
  /** Who fills the form in. */
  readonly unit?: string | undefined;
}

/** Excel knows a custom XML part by an id. */
const PART_ID = "{00000001-0000-4000-8000-000000000000}";

function unitChanges(sheet: SheetData, rubric: Rubric, unit: string): CellChanges {
  const grid = sheetGrid(sheet);
  const forms = grid ? recogniseAll(grid, { packs: [rubric] }) : [];
  const changes = new Map<string, string>();
  for (const { value, label } of forms.flatMap(({ fields }) => fields)) {
    if (!asksForUnit(label) || value.text !== "") continue;
    const place = parseAddress(value.address);
    const cell = sheet.cells.find(({ row, column }) => row === place?.row && column === place.column);
    const text = typeof cell?.value === "string" ? cell.value : "";
    if (text === "") changes.set(value.address, unit);
    else if (text.includes(label)) {
      const at = text.indexOf(label) + label.length;
      const colon = /^\s*[:：]/.exec(text.slice(at))?.[0] ?? "";
      if (colon !== "") changes.set(value.address, text.slice(0, at) + colon + unit + text.slice(at + colon.length));
    }
  }
  return changes;
}

/** A sheet that is called after its year is called after the new one, where no formula knows it by its name. */
function renamed({ sheets, names }: WorkbookData, { sheet, year }: PackLayout, to: number): string {
  const isKnown =
    names.length > 0 || sheets.length > 1 || sheets.some((one) => formulasOf(one).some((f) => f.includes("!")));
  return isKnown || year === to ? sheet : withYear(sheet, year, to, true);
}

/**
 * The form of a pack that keeps its sheet, for the pack's year, with the hidden name by which it is known.
 * @throws WorkbookFileError, or DOMException, where the pack's file is none
 */
export async function openLayout(
  rubric: Rubric,
  layout: PackLayout,
  { keepPack = false, unit = "", year = rubric.year, formulas = "native" }: OpenOptions = {},
): Promise<OpenedLayout> {
  const { data, source } = await readWorkbook(fromBase64(layout.file));
  const formSheet = renamed(data, layout, year);
  let isSigned = false;
  let { styles } = data;
  const sheets = data.sheets.map((one): SheetData => {
    // Where the form goes on (续表) its year stands again.
    if (one.name !== layout.sheet) return ofYear(one, one, rubric, layout, year);
    const scored = scoredLayout(one, styles, rubric, layout, formulas);
    styles = scored.styles;
    const dated = ofYear(scored.sheet, one, rubric, layout, year);
    const signs = unit.trim() === "" ? new Map<string, string>() : unitChanges(dated, rubric, unit.trim());
    isSigned = signs.size > 0;
    return { ...withContents(dated, signs), name: formSheet };
  });
  const name = { name: packName, sheet: formSheet, formula: packNameFormula(rubric, keepPack), visible: false };
  return {
    formSheet,
    isSigned,
    source,
    data: {
      ...data,
      sheets,
      styles,
      names: [...data.names, name],
      customXml: keepPack ? [{ id: PART_ID, xml: packXml(rubric) }] : [],
      activeSheet: formSheet,
    },
  };
}

/** An .xlsx file, to be computed by whoever opens it. */
export const layoutBytes = ({ data, source }: OpenedLayout): Uint8Array =>
  workbookBytes(data, source, { recompute: true });

/** The form that is recognised in an opened sheet, and its cells; null where none is. */
export function layoutForm({ data, formSheet }: OpenedLayout, rubric: Rubric): { form: Form; grid: Grid } | null {
  const sheet = data.sheets.find(({ name }) => name === formSheet);
  const grid = sheet ? sheetGrid(sheet) : null;
  const form = grid && recognise(grid, { packs: [rubric] });
  return form && { form, grid };
}

/** The first cell of the form that is filled in: the first result, or score. */
export function firstEntry(opened: OpenedLayout, rubric: Rubric): string {
  const [line] = layoutForm(opened, rubric)?.form.lines ?? [];
  return line?.actual?.address ?? line?.score.address ?? "A1";
}
