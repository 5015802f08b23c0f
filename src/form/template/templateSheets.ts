import type { Rubric } from "../../rubric/rubric";
import type { Grid } from "../../spreadsheet/grid";
import { sheetGrid } from "../../spreadsheet/ooxml/sheetGrid";
import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import type { Correction } from "../columns";
import type { Form } from "../form";
import { formsOf } from "../formsOf";
import { packName } from "../packMarks";
import { entryCells } from "./entryCells";
import type { EntryCell } from "./entryCell";

/** A sheet of which a template can be made. */
export interface TemplateSheet {
  readonly sheet: string;
  /** Every form of the sheet that gives scores; the template takes its lines from the first. */
  readonly forms: readonly [Form, ...Form[]];
  /** What a template leaves out, and what may be either. */
  readonly cells: readonly EntryCell[];
  readonly grid: Grid;
  /** The other sheets on which the form goes on (续表), with what a template leaves out there. */
  readonly parts: readonly SheetPart[];
}

export interface SheetPart {
  readonly sheet: string;
  readonly cells: readonly EntryCell[];
}

/** What is known besides the workbook itself. */
export interface TemplateKnown {
  readonly packs: readonly Rubric[];
  readonly corrections?: readonly Correction[];
}

/** The sheets of a workbook as the recogniser reads them. */
export function gridsOf({ sheets, names }: WorkbookData): readonly Grid[] {
  return sheets.flatMap((sheet) => {
    const grid = sheetGrid(sheet);
    const named = names.find((one) => one.name === packName && one.sheet === sheet.name);
    return grid ? [{ ...grid, ...(named && { names: new Map([[packName, named.formula]]) }) }] : [];
  });
}

interface FoundSheets {
  readonly known: TemplateKnown;
  readonly sheets: readonly TemplateSheet[];
}

const found = new WeakMap<WorkbookData, FoundSheets>();

/**
 * The sheets of a workbook with forms that give scores: a pack is what scores are given by. Whoever makes a template asks again and
 * again: for the same workbook and what is known of it the answer is kept.
 */
export function templateSheets(data: WorkbookData, known: TemplateKnown): readonly TemplateSheet[] {
  const before = found.get(data);
  if (before?.known === known) return before.sheets;
  const sheets = findSheets(data, known);
  found.set(data, { known, sheets });
  return sheets;
}

function findSheets(data: WorkbookData, { packs, corrections = [] }: TemplateKnown): readonly TemplateSheet[] {
  const grids = gridsOf(data);
  const forms = formsOf(grids, packs, corrections);
  const sheets = grids.flatMap((grid) => {
    const own = forms.filter(({ sheet }) => sheet === grid.sheet);
    const [first, ...others] = own.filter(({ kind }) => kind === "scored");
    const scored: readonly [Form, ...Form[]] | null = first ? [first, ...others] : null;
    return scored ? [{ sheet: grid.sheet, forms: scored, cells: entryCells(grid, own), grid }] : [];
  });
  return sheets.map((one) => {
    const goesOn = ({ sheet, forms: [first] }: (typeof sheets)[number]): boolean =>
      sheet !== one.sheet && one.forms.some(({ whole }) => whole !== undefined && whole.lines === first.whole?.lines);
    return { ...one, parts: sheets.filter(goesOn).map(({ sheet, cells }) => ({ sheet, cells })) };
  });
}
