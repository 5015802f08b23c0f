import type { NamePlan } from "../../sheet/plan";

/** The workbook's names as they were: lower-case name to formula. */
export type KnownNames = ReadonlyMap<string, string>;

/** A name that the workbook has already is given the new formula: two forms share one mark. */
export function writeNames(workbook: Excel.Workbook, names: readonly NamePlan[], known: KnownNames): void {
  for (const { name, formula, visible } of names) {
    if (known.has(name.toLowerCase())) {
      workbook.names.getItem(name).formula = formula;
    } else {
      const item = workbook.names.add(name, formula);
      item.visible = visible;
    }
  }
}

/** Takes {@link writeNames} back, however far it came. */
export function restoreNames(workbook: Excel.Workbook, names: readonly string[], known: KnownNames): void {
  for (const name of names) {
    const formula = known.get(name.toLowerCase());
    const item = workbook.names.getItemOrNullObject(name);
    if (formula === undefined) {
      item.delete();
    } else {
      item.formula = formula;
    }
  }
}
