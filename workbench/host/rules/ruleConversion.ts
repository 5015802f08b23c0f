import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { CellStyleData } from "../../../src/spreadsheet/ooxml/workbookData";
import { toFileStyle, toUniverStyle } from "../cells/formats/cellStyles";

/** What a conditional format asks and how it marks, as Excel's API puts it. */
export interface Rule {
  /** `custom`, `cellValue`, `containsText`, `presetCriteria`, `topBottom`, `colorScale`, `dataBar` or `iconSet`. */
  readonly kind: string;
  /** Of kind `custom`, without `=`. */
  readonly formula?: string | undefined;
  /** Of the other kinds. */
  readonly rule?: unknown;
  readonly style?: CellStyleData | undefined;
}

/** Univer's form, with Excel's beside it: only Excel's says everything. */
type Stored = IConditionalFormattingRuleConfig & { readonly excel?: Rule };

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const PRESETS: Readonly<Record<string, CFTextOperator>> = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
};

const NEVER = "=FALSE";

function literal(value: unknown): number | undefined {
  const number = Number(String(value ?? "").replace(/^=/, ""));
  return Number.isNaN(number) ? undefined : number;
}

/** Shown as well as Univer can; a rule that it cannot show is kept, and marks nothing. */
export function toUniverRule(rule: Rule): IConditionalFormattingRuleConfig {
  const style = (rule.style ? toUniverStyle(rule.style).style : {}) as IStyleBase;
  const base = { type: CFRuleType.highlightCell, style } as const;
  const stored: Stored = { ...shown(rule, base), excel: rule };
  return stored;
}

function shown(
  rule: Rule,
  base: { readonly type: CFRuleType.highlightCell; readonly style: IStyleBase },
): IConditionalFormattingRuleConfig {
  const parameters = (rule.rule ?? {}) as Record<string, unknown>;
  const kept: IConditionalFormattingRuleConfig = { ...base, subType: CFSubRuleType.formula, value: NEVER };
  switch (rule.kind) {
    case "custom":
      return { ...base, subType: CFSubRuleType.formula, value: `=${rule.formula ?? "FALSE"}` };
    case "cellValue": {
      const operator = NUMBERS[String(parameters.operator)];
      const first = literal(parameters.formula1);
      const second = literal(parameters.formula2);
      if (!operator || first === undefined) return kept;
      const pair = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
      return {
        ...base,
        subType: CFSubRuleType.number,
        operator,
        value: pair ? [first, second ?? first] : first,
      } as IConditionalFormattingRuleConfig;
    }
    case "containsText":
      return {
        ...base,
        subType: CFSubRuleType.text,
        operator: TEXTS[String(parameters.operator)] ?? CFTextOperator.containsText,
        value: String(parameters.text ?? ""),
      };
    case "presetCriteria":
      return preset(String(parameters.criterion), base) ?? kept;
    case "topBottom": {
      const type = String(parameters.type);
      return {
        ...base,
        subType: CFSubRuleType.rank,
        isBottom: type.startsWith("Bottom"),
        isPercent: type.endsWith("Percent"),
        value: Number(parameters.rank ?? 10),
      };
    }
    default:
      return kept;
  }
}

function preset(
  criterion: string,
  base: { readonly type: CFRuleType.highlightCell; readonly style: IStyleBase },
): IConditionalFormattingRuleConfig | undefined {
  const text = PRESETS[criterion];
  if (text) return { ...base, subType: CFSubRuleType.text, operator: text };
  if (criterion === "DuplicateValues") return { ...base, subType: CFSubRuleType.duplicateValues };
  if (criterion === "UniqueValues") return { ...base, subType: CFSubRuleType.uniqueValues };
  if (criterion === "AboveAverage")
    return { ...base, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
  if (criterion === "BelowAverage")
    return { ...base, subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan };
  return undefined;
}

/** Excel's form; for a rule that the user made in the grid, what of it Excel's can say. */
export function fromUniverRule(stored: IConditionalFormattingRuleConfig): Rule {
  const { excel } = stored as Stored;
  if (stored.type !== CFRuleType.highlightCell) return excel ?? { kind: stored.type, rule: stored };
  // Formulas follow their cells in Univer's form.
  if (stored.subType === CFSubRuleType.formula && (!excel || excel.kind === "custom"))
    return {
      ...excel,
      kind: "custom",
      formula: stored.value.replace(/^=/, ""),
      style: excel?.style ?? toFileStyle(stored.style, {}),
    };
  return excel ?? { kind: stored.subType, rule: stored, style: toFileStyle(stored.style, {}) };
}
