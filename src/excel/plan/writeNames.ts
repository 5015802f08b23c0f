import type { NamePlan } from "../../spreadsheet/plan";

/** Defined names; one of a sheet goes when its sheet goes. */
export function writeNames(workbook: Excel.Workbook, names: readonly NamePlan[]): void {
  for (const { name, sheet, formula, visible } of names) {
    const owner = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
    const item = owner.names.add(name, formula);
    item.visible = visible;
  }
}
