import type { ValidationPlan, ValidationRule } from "../../spreadsheet/plan";
import { storedFormula } from "./storedFormula";
import { element, escapeXml, list, type Attributes } from "./xml";

interface Limits {
  readonly attributes: Attributes;
  readonly formulas: readonly (string | number)[];
}

function limitsOf(rule: ValidationRule): Limits {
  switch (rule.kind) {
    case "decimal":
      return { attributes: { type: "decimal" }, formulas: [rule.minimum, rule.maximum] };
    case "wholeNumber":
      return { attributes: { type: "whole", operator: "greaterThanOrEqual" }, formulas: [rule.minimum] };
    case "list":
      return { attributes: { type: "list" }, formulas: [`"${rule.values.join(",")}"`] };
  }
}

function validationXml({ range, rule, promptTitle, prompt, errorTitle, error }: ValidationPlan): string {
  const { attributes, formulas } = limitsOf(rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle,
      error,
      promptTitle,
      prompt,
      sqref: range,
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(storedFormula(String(formula))))),
  );
}

/** Native data validation with its prompts and error messages. */
export const validationsXml = (validations: readonly ValidationPlan[]): string =>
  list("dataValidations", validations.map(validationXml));
