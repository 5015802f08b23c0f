import type { ConditionalFormatPlan, ValidationPlan, ValidationRule } from "../../spreadsheet/plan";
import type { ConditionalFormatData, ValidationData } from "../../spreadsheet/ooxml/workbookData";

type Limits = Pick<ValidationData, "kind" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

const withoutEquals = (formula: string | number): string => String(formula).replace(/^=/, "");

/** A list that begins with `=` would be taken for a formula: as one it is a text. */
const listOf = (values: readonly string[]): string => {
  const list = values.join(",");
  return list.startsWith("=") ? `="${list.replace(/"/g, '""')}"` : list;
};

function limitsOf(rule: ValidationRule): Limits {
  switch (rule.kind) {
    case "decimal":
      return {
        kind: "decimal",
        operator: "Between",
        formula1: String(rule.minimum),
        formula2: withoutEquals(rule.maximum),
      };
    case "wholeNumber":
      return { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: String(rule.minimum) };
    case "list":
      return { kind: "list", formula1: listOf(rule.values), inCellDropDown: true };
  }
}

/** Native data validation with its prompts and error messages. */
export const validationOf = (plan: ValidationPlan): ValidationData => ({
  ...limitsOf(plan.rule),
  ranges: [plan.range],
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop", title: plan.errorTitle, message: plan.error },
  prompt: { show: true, title: plan.promptTitle, message: plan.prompt },
});

/** @param index the first format of a sheet is 0, and wins */
export const conditionalFormatOf = (plan: ConditionalFormatPlan, index: number): ConditionalFormatData => ({
  ranges: [plan.range],
  kind: "custom",
  formula: withoutEquals(plan.formula),
  style: { fill: plan.fill, ...(plan.fontColor === undefined ? {} : { fontColor: plan.fontColor }) },
  priority: index + 1,
  stopIfTrue: false,
});
