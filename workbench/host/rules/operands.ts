import { readTypedText } from "../../../src/spreadsheet/typedText/readTypedText";
import { parseArea, splitSheet } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Sheet } from "../workbook/sheet";

/** Where a rule is asked: its formulas are written for its first cell. */
export interface RuleSite {
  readonly workbook: OpenWorkbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly first: { readonly row: number; readonly column: number };
}

/** The area that a plain reference names from this cell; undefined for other formulas. */
function areaOf(formula: string, { workbook, sheet, row, column, first }: RuleSite) {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ""));
  const area = /^(\$?[A-Za-z]{1,3}\$?\d+)(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(rest)
    ? parseArea(rest.replace(/\$/g, ""))
    : undefined;
  const target = name === undefined ? sheet : workbook.findSheet(name);
  if (!area || !target) return undefined;
  const fixed = (pattern: RegExp): boolean => rest.split(":").every((part) => pattern.test(part));
  const [rows, columns] = [row - first.row, column - first.column];
  if ((rows !== 0 && !fixed(/[A-Za-z]\$\d/)) || (columns !== 0 && !fixed(/^\$/))) return undefined;
  return { target, area };
}

/** The number that an operand of a rule stands for; undefined where it must be computed. */
export function operandNumber(formula: string | undefined, site: RuleSite): number | undefined {
  if (formula === undefined) return undefined;
  const read = readTypedText(formula.replace(/^"(.*)"$/, "$1"), { numberFormat: "General" });
  if (read.kind === "number") return read.value;
  const place = areaOf(formula, site);
  const value =
    place && place.area.rows * place.area.columns === 1 ? place.target.value(place.area.row, place.area.column) : "";
  return typeof value === "number" ? value : undefined;
}

/** Each cell of the area that a list takes its items from; undefined where it must be computed. */
function fromCells<T>(
  source: string,
  site: RuleSite,
  read: (sheet: Sheet, row: number, column: number) => T,
): readonly T[] | undefined {
  const place = areaOf(source, site);
  const area = place?.target.clip(place.area);
  if (!place || !area) return undefined;
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    read(place.target, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

const itemsInRule = (source: string): readonly string[] => source.split(",").map((item) => item.trim());

/** What a list has to choose from, as values; undefined where it must be computed. */
export function listItems(source: string, site: RuleSite): readonly (string | number | boolean)[] | undefined {
  if (!source.startsWith("=")) return itemsInRule(source);
  return fromCells(source, site, (sheet, row, column) => sheet.value(row, column));
}

/** The same as people see them, blanks left out. */
export function listTexts(source: string, site: RuleSite): readonly string[] | undefined {
  if (!source.startsWith("=")) return itemsInRule(source);
  return fromCells(source, site, (sheet, row, column) => sheet.text(row, column))?.filter((text) => text !== "");
}
