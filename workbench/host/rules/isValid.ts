import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { type Area, intersect } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import type { Validation } from "./validationRules";

type Check = (value: number) => boolean;

/** What a rule's operator asks of a number; between where it has none. */
export function comparison(operator: string | undefined, a: number, b: number): Check {
  const checks: Readonly<Record<string, Check>> = {
    Between: (value) => value >= a && value <= b,
    NotBetween: (value) => value < a || value > b,
    EqualTo: (value) => value === a,
    NotEqualTo: (value) => value !== a,
    GreaterThan: (value) => value > a,
    LessThan: (value) => value < a,
    GreaterThanOrEqualTo: (value) => value >= a,
    LessThanOrEqualTo: (value) => value <= a,
  };
  return checks[operator ?? "Between"] ?? (() => true);
}

function checkOf({ operator, formula1, formula2 }: Validation): Check | undefined {
  const a = Number(formula1);
  const b = Number(formula2);
  if (Number.isNaN(a) || (formula2 !== undefined && Number.isNaN(b))) return undefined;
  return comparison(operator, a, b);
}

/** Whether one value passes; null where a formula decides. */
function passes(value: CellValue, rule: Validation): boolean | null {
  if (value === "" || value === null) return true;
  if (rule.kind === "any") return true;
  if (rule.kind === "custom") return null;
  if (rule.kind === "list") {
    if (rule.formula1?.startsWith("=")) return null;
    return (rule.formula1 ?? "").split(",").some((item) => item.trim() === String(value));
  }
  const check = checkOf(rule);
  if (!check) return null;
  const number = rule.kind === "textLength" ? String(value).length : value;
  if (typeof number !== "number") return false;
  return check(number) && (rule.kind !== "wholeNumber" || Number.isInteger(number));
}

function cellsOf(
  sheet: Sheet,
  area: Area,
  rule: Validation & { readonly areas: readonly Area[] },
): { cell: Area; valid: boolean | null }[] {
  return rule.areas.flatMap((own) => {
    const common = intersect(own, area);
    const target = common && sheet.clip(common);
    if (!target) return [];
    return Array.from({ length: target.rows * target.columns }, (_, index) => {
      const row = target.row + Math.floor(index / target.columns);
      const column = target.column + (index % target.columns);
      return { cell: { row, column, rows: 1, columns: 1 }, valid: passes(sheet.value(row, column), rule) };
    });
  });
}

/** Whether each cell of the area keeps to the rule. */
export function isValid(
  sheet: Sheet,
  area: Area,
  rule: Validation & { readonly areas: readonly Area[] },
): (boolean | null)[] {
  return cellsOf(sheet, area, rule).map(({ valid }) => valid);
}

/** The cells that do not. */
isValid.cells = (sheet: Sheet, area: Area, rule: Validation & { readonly areas: readonly Area[] }): Area[] =>
  cellsOf(sheet, area, rule).flatMap(({ cell, valid }) => (valid === false ? [cell] : []));
