import type { Area } from "../basics/address";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import { valueType } from "../basics/valueType";
import { rules } from "./rules";

const VALUE_KINDS: Readonly<Record<string, string>> = {
  Double: "Numbers",
  String: "Text",
  Boolean: "Logical",
  Error: "Errors",
};

/** The cells of a kind, as rectangles of neighbours in a row, equal ones below one another joined. */
export function specialCells(sheet: Sheet, area: Area, type: string, kinds: string): Area[] {
  const { conditional, validation } = rules;
  const hit = (test: (row: number, column: number) => boolean): Area[] => rectangles(sheet, area, test);
  const fits = (row: number, column: number): boolean =>
    kinds === "All" || kinds.includes(VALUE_KINDS[valueType(sheet.value(row, column))] ?? "-");
  const within =
    (areas: readonly Area[]) =>
    (row: number, column: number): boolean =>
      areas.some(
        (one) =>
          row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
      );
  switch (type) {
    case "Blanks":
      return hit((row, column) => sheet.value(row, column) === "" && sheet.storedFormula(row, column) === undefined);
    case "Constants":
      return hit(
        (row, column) =>
          sheet.value(row, column) !== "" && sheet.storedFormula(row, column) === undefined && fits(row, column),
      );
    case "Formulas":
      return hit((row, column) => sheet.storedFormula(row, column) !== undefined && fits(row, column));
    case "Visible":
      return hit((row, column) => sheet.univer.getRowRawVisible(row) && sheet.univer.getColVisible(column));
    case "ConditionalFormats":
      return hit(within(conditional.list(sheet, [area]).flatMap((rule) => rule.areas)));
    case "DataValidations":
      return hit(within(validation.list(sheet, [area]).flatMap((rule) => rule.areas)));
    default:
      return fail("UnsupportedOperation", `Range.getSpecialCells does not know ${type} in this host.`);
  }
}

function rectangles(sheet: Sheet, area: Area, test: (row: number, column: number) => boolean): Area[] {
  const used = sheet.used(true);
  const target =
    used &&
    sheet.clip({
      ...area,
      rows: Math.min(area.rows, used.row + used.rows - area.row),
      columns: Math.min(area.columns, used.column + used.columns - area.column),
    });
  const found: Area[] = [];
  if (!target) return found;
  for (let row = target.row; row < target.row + target.rows; row++) {
    let start = -1;
    for (let column = target.column; column <= target.column + target.columns; column++) {
      const inside = column < target.column + target.columns && test(row, column);
      if (inside && start < 0) start = column;
      if (inside || start < 0) continue;
      const above = found.findIndex(
        (one) => one.column === start && one.columns === column - start && one.row + one.rows === row,
      );
      const over = found[above];
      if (over) found[above] = { ...over, rows: over.rows + 1 };
      else found.push({ row, column: start, rows: 1, columns: column - start });
      start = -1;
    }
  }
  return found;
}
