import { CellValueType, type ICellData } from "@univerjs/core";
import { readTypedText } from "../../../src/spreadsheet/typedText/readTypedText";
import type { Refusal } from "../../engine/cellEditor/cellEntries";
import { type Area, formatArea } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Sheet } from "../workbook/sheet";
import { comparison } from "./isValid";
import { listItems, listTexts, operandNumber, type RuleSite } from "./operands";
import type { Validation } from "./validationRules";

type Rule = Validation & { readonly areas: readonly Area[] };
type Value = string | number | boolean;

interface Place {
  readonly row: number;
  readonly column: number;
}

const siteOf = (workbook: OpenWorkbook, sheet: Sheet, { row, column }: Place, { areas }: Rule): RuleSite => ({
  workbook,
  sheet,
  row,
  column,
  first: areas[0] ?? { row, column },
});

/** What the rule says where it does not allow an entry; undefined where it lets everything pass. */
export function refusalOf(workbook: OpenWorkbook, sheet: Sheet, place: Place, rule: Rule): Refusal | undefined {
  const { kind, errorAlert, formula1 = "" } = rule;
  if (kind === "any" || !errorAlert?.show) return undefined;
  const { style, title, message } = errorAlert;
  const items = kind === "list" ? listTexts(formula1, siteOf(workbook, sheet, place, rule)) : undefined;
  const cell = formatArea({ row: place.row, column: place.column, rows: 1, columns: 1 });
  return { style, title, message, cell, ...(items && { items }) };
}

function valueOf({ v, t }: ICellData): Value {
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  return v ?? "";
}

/** Items of a list in the rule itself are texts: `95%` among them means the same as the share in the cell. */
function isItem(value: Value, item: Value): boolean {
  if (value === item || String(value).toLowerCase() === String(item).toLowerCase()) return true;
  const read = typeof item === "string" ? readTypedText(item, { numberFormat: "General" }) : undefined;
  return read?.kind === "number" && read.value === value;
}

/** Undefined where a formula must be computed first. */
function allows(value: Value, rule: Rule, site: RuleSite): boolean | undefined {
  if (rule.kind === "custom") return undefined;
  if (rule.kind === "list") return listItems(rule.formula1 ?? "", site)?.some((item) => isItem(value, item));
  const number = rule.kind === "textLength" ? String(value).length : value;
  if (typeof number !== "number") return false;
  const isPair = /Between$/.test(rule.operator ?? "Between");
  const a = operandNumber(rule.formula1, site);
  const b = isPair ? operandNumber(rule.formula2, site) : a;
  if (a === undefined || b === undefined) return undefined;
  return comparison(rule.operator, a, b)(number) && (rule.kind !== "wholeNumber" || Number.isInteger(number));
}

/** Whether a rule allows an entry: null where it does; `later` where a formula must be computed first. */
export function judgeEntry(
  workbook: OpenWorkbook,
  sheet: Sheet,
  place: Place,
  rule: Rule,
  entry: ICellData,
): Refusal | null | "later" {
  const refusal = refusalOf(workbook, sheet, place, rule);
  const value = valueOf(entry);
  const isFormula = typeof entry.f === "string";
  if (!refusal || (value === "" && !isFormula)) return null;
  const allowed = isFormula ? undefined : allows(value, rule, siteOf(workbook, sheet, place, rule));
  return allowed === undefined ? "later" : allowed ? null : refusal;
}
