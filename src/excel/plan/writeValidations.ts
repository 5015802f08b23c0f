import type { SheetPlan, ValidationRule } from "../../spreadsheet/plan";
import { onRange } from "../onRanges";

/** Excel's limit for a list that is written into the rule itself. */
const LONGEST_LIST = 255;

function listSource(values: readonly string[]): string {
  const source = values.join(",");
  if (source.length > LONGEST_LIST || values.some((value) => value.includes(","))) {
    throw new RangeError(
      `A validation list must be at most ${LONGEST_LIST} characters, without commas in its items: ${source}`,
    );
  }
  return source;
}

function asFormula(limit: number | string): number | string {
  return typeof limit === "string" && !limit.startsWith("=") ? `=${limit}` : limit;
}

function ruleFor(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "decimal":
      return {
        decimal: {
          formula1: rule.minimum,
          formula2: asFormula(rule.maximum),
          operator: Excel.DataValidationOperator.between,
        },
      };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.minimum, operator: Excel.DataValidationOperator.greaterThanOrEqualTo } };
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.values) } };
  }
}

/** Native data validation with its prompts and error messages. */
export function writeValidations(sheet: Excel.Worksheet, { validations }: SheetPlan): void {
  for (const { range, rule, promptTitle, prompt, errorTitle, error } of validations) {
    onRange(sheet, range, ({ dataValidation }) => {
      dataValidation.rule = ruleFor(rule);
      dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
      dataValidation.errorAlert = {
        showAlert: true,
        style: Excel.DataValidationAlertStyle.stop,
        title: errorTitle,
        message: error,
      };
    });
  }
}
