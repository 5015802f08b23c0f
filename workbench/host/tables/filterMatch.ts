import { pattern } from "../cells/findCells";
import { toHex } from "../basics/color";
import type { Area } from "../basics/address";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import type { FilterCriteria } from "../workbook/filterCriteria";

type RowTest = (row: number) => boolean;

/** Tells the rows of a column that a filter lets through. Fails for what this host does not filter by. */
export function filterMatch(sheet: Sheet, column: Area, criteria: FilterCriteria): RowTest {
  const value = (row: number): CellValue => sheet.value(row, column.column);
  const text = (row: number): string => sheet.text(row, column.column);
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? fail("InvalidArgument")).map((one) => plainText(one).toLowerCase()));
      return (row) => wanted.has(text(row).toLowerCase());
    }
    case "Custom": {
      const first = comparison(criteria.criterion1 ?? fail("InvalidArgument"));
      const second = criteria.criterion2 === undefined ? undefined : comparison(criteria.criterion2);
      if (!second) return (row) => first(value(row), text(row));
      return criteria.operator === "Or"
        ? (row) => first(value(row), text(row)) || second(value(row), text(row))
        : (row) => first(value(row), text(row)) && second(value(row), text(row));
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return ranked(numbers(sheet, column), criteria, value);
    case "Dynamic":
      return aboveOrBelow(numbers(sheet, column), criteria, value);
    case "CellColor":
    case "FontColor": {
      const part = criteria.filterOn === "CellColor" ? "bg" : "cl";
      const wanted = toHex(criteria.color);
      return (row) => {
        const color = sheet.style(row, column.column)[part]?.rgb;
        return typeof color === "string" && toHex(color) === wanted;
      };
    }
    default:
      return fail("UnsupportedOperation", `Filter.apply does not know ${criteria.filterOn} in this host.`);
  }
}

/** Dates may come as objects, of which the whole day is meant. */
function plainText(wanted: unknown): string {
  if (typeof wanted !== "object" || wanted === null) return String(wanted);
  return fail("UnsupportedOperation", "This host filters dates by the texts that their cells show.");
}

/** `>10`, `<>text*`, `=` for blanks; without an operator the cell must be equal. */
function comparison(criterion: unknown): (value: CellValue, text: string) => boolean {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(String(criterion)) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const expression = pattern(operand, { completeMatch: true }, "");
    const equal = (value: CellValue, text: string): boolean =>
      (typeof value === "number" && value === number) || expression.test(text);
    return operator === "=" ? equal : (value, text) => !equal(value, text);
  }
  const order = (value: CellValue): number | undefined => {
    if (!Number.isNaN(number)) return typeof value === "number" ? value - number : undefined;
    return typeof value === "string" && value !== "" ? value.localeCompare(operand, "zh-CN") : undefined;
  };
  return (value) => {
    const difference = order(value);
    if (difference === undefined) return false;
    return (operator.includes("=") && difference === 0) || (operator.startsWith(">") ? difference > 0 : difference < 0);
  };
}

function numbers(sheet: Sheet, { row, column, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => sheet.value(row + index, column)).filter(
    (value) => typeof value === "number",
  );
}

function ranked(
  all: readonly number[],
  { filterOn, criterion1 }: FilterCriteria,
  value: (row: number) => CellValue,
): RowTest {
  const wanted = Number(criterion1);
  if (!(wanted > 0)) fail("InvalidArgument");
  const top = filterOn.startsWith("Top");
  const sorted = [...all].sort((a, b) => (top ? b - a : a - b));
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((all.length * wanted) / 100)) : wanted;
  const limit = sorted[Math.min(count, sorted.length) - 1] ?? NaN;
  return (row) => {
    const own = value(row);
    return typeof own === "number" && (top ? own >= limit : own <= limit);
  };
}

function aboveOrBelow(
  all: readonly number[],
  { dynamicCriteria }: FilterCriteria,
  value: (row: number) => CellValue,
): RowTest {
  if (dynamicCriteria !== "AboveAverage" && dynamicCriteria !== "BelowAverage")
    fail("UnsupportedOperation", `Filter.applyDynamicFilter does not know ${dynamicCriteria} in this host.`);
  const average = all.reduce((sum, one) => sum + one, 0) / all.length;
  return (row) => {
    const own = value(row);
    return typeof own === "number" && (dynamicCriteria === "AboveAverage" ? own > average : own < average);
  };
}
