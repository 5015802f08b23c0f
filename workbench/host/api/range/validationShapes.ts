import type { ValidationKind } from "../../../../src/spreadsheet/ooxml/workbookData";
import { formatArea, quoteSheet } from "../../basics/address";
import { fail } from "../../basics/errors";
import { RangeBase } from "./rangeBase";
import type { Sheet } from "../../workbook/sheet";
import type { Validation } from "../../rules/validationRules";

const BASIC: readonly ValidationKind[] = ["wholeNumber", "decimal", "date", "time", "textLength"];

/** `DataValidation.type` for a rule. */
export function kindOfRule({ kind }: Validation): string {
  return kind === "any" ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** `DataValidation.rule` as the API shows it. */
export function ruleOf(rule: Validation): object {
  const { kind, formula1, formula2, operator } = rule;
  if (kind === "any") return {};
  if (kind === "list") return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: formula1 ?? "" } };
  if (kind === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  return {
    [kind]: { formula1: shown(formula1), ...(formula2 === undefined ? {} : { formula2: shown(formula2) }), operator },
  };
}

function shown(formula: string | undefined): unknown {
  const number = Number(formula);
  return formula === undefined || formula === "" ? "" : Number.isFinite(number) ? number : `=${formula}`;
}

/** Reads what an add-in assigned to `DataValidation.rule`. */
export function ruleFrom(given: unknown, sheet: Sheet): Omit<Validation, "ignoreBlanks"> {
  const rule = (given ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const kind = kinds[0] as ValidationKind | undefined;
  const parameters = kind && rule[kind];
  if (kinds.length !== 1 || !parameters) fail("InvalidArgument");
  if (kind === "list") {
    const { source, inCellDropDown } = parameters;
    return { kind, formula1: listSource(source), inCellDropDown: inCellDropDown !== false };
  }
  if (kind === "custom")
    return { kind, formula1: String(parameters.formula ?? fail("InvalidArgument")).replace(/^=/, "") };
  if (!BASIC.includes(kind)) fail("InvalidArgument");
  const operator = String(parameters.operator ?? "Between");
  const formula1 = operand(parameters.formula1, sheet) ?? fail("InvalidArgument");
  const formula2 = operand(parameters.formula2, sheet);
  if (formula2 === undefined && (operator === "Between" || operator === "NotBetween")) fail("InvalidArgument");
  return { kind, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** A literal list may have at most 255 characters, in Excel's file format and so in Excel. */
function listSource(source: unknown): string {
  if (source instanceof RangeBase) return `=${quoteSheet(source.sheet.name)}!${formatArea(source.area, true)}`;
  if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255))
    fail("InvalidArgument");
  return source;
}

function operand(value: unknown, sheet: Sheet): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (value instanceof RangeBase) {
    const prefix = value.sheet.id === sheet.id ? "" : `${quoteSheet(value.sheet.name)}!`;
    return `${prefix}${formatArea(value.area, true)}`;
  }
  return String(value).replace(/^=/, "");
}
