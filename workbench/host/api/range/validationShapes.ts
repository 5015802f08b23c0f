import type { ValidationKind } from "../../../../src/spreadsheet/ooxml/workbookData";
import { formatArea, quoteSheet } from "../../basics/address";
import { fail } from "../../basics/errors";
import { checkFormula } from "../../cells/acceptable";
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
    return { kind, formula1: listSource(source, sheet), inCellDropDown: inCellDropDown !== false };
  }
  if (kind === "custom") return { kind, formula1: formulaText(parameters.formula ?? fail("InvalidArgument"), sheet) };
  if (!BASIC.includes(kind)) fail("InvalidArgument");
  const operator = String(parameters.operator ?? "Between");
  const formula1 = operand(parameters.formula1, sheet) ?? fail("InvalidArgument");
  const formula2 = operand(parameters.formula2, sheet);
  if (formula2 === undefined && (operator === "Between" || operator === "NotBetween")) fail("InvalidArgument");
  return { kind, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** A literal list may have at most 255 characters, in Excel's file format and so in Excel. */
function listSource(source: unknown, sheet: Sheet): string {
  if (source instanceof RangeBase) return `=${quoteSheet(source.sheet.name)}!${formatArea(source.area, true)}`;
  if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255))
    fail("InvalidArgument");
  if (source.startsWith("=")) checkFormula(sheet.workbook, source);
  return source;
}

/** Without its `=`. */
function formulaText(formula: unknown, sheet: Sheet): string {
  const text = String(formula).replace(/^=/, "");
  checkFormula(sheet.workbook, `=${text}`);
  return text;
}

function operand(value: unknown, sheet: Sheet): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (value instanceof RangeBase) {
    const prefix = value.sheet.id === sheet.id ? "" : `${quoteSheet(value.sheet.name)}!`;
    return `${prefix}${formatArea(value.area, true)}`;
  }
  return typeof value === "string" && value.startsWith("=") ? formulaText(value, sheet) : String(value);
}

/** Excel's limits for the words of a rule. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

const words = (value: unknown, longest: number): string => {
  const text = String(value ?? "");
  return text.length > longest ? fail("InvalidArgument") : text;
};
const truth = (value: unknown): boolean => value !== false;

/** Reads what an add-in assigned to `DataValidation.errorAlert`. */
export function alertFrom(given: unknown): NonNullable<Validation["errorAlert"]> {
  const { message, showAlert, style = "Stop", title } = (given ?? {}) as Record<string, unknown>;
  if (style !== "Stop" && style !== "Warning" && style !== "Information") fail("InvalidArgument");
  return { show: truth(showAlert), style, title: words(title, LONGEST_TITLE), message: words(message, LONGEST_ALERT) };
}

/** Reads what an add-in assigned to `DataValidation.prompt`. */
export function promptFrom(given: unknown): NonNullable<Validation["prompt"]> {
  const { message, showPrompt, title } = (given ?? {}) as Record<string, unknown>;
  return { show: truth(showPrompt), title: words(title, LONGEST_TITLE), message: words(message, LONGEST_PROMPT) };
}
