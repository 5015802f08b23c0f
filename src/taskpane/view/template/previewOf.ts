import { withContents } from "../../../form/template/changedCells";
import type { TemplateSheet } from "../../../form/template/templateSheets";
import type { SheetData, WorkbookData } from "../../../spreadsheet/ooxml/workbookData";
import { isEmptied, type DraftChoice } from "./draftChoice";

/** A form's sheet as the template will have it. */
export function previewOf(
  { sheets }: WorkbookData,
  { sheet, cells }: TemplateSheet,
  choice: DraftChoice,
): SheetData | null {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) return null;
  const emptied = cells.filter((cell) => isEmptied(cell, choice) && !choice.contents.has(cell.address));
  return withContents(
    found,
    new Map([...emptied.map(({ address, leaves }) => [address, leaves] as const), ...choice.contents]),
  );
}
