import { parseRanges } from "./ranges";
import { WORKSHEET_ORDER, removeChildren, replaceChild } from "../package/elementOrder";
import type { SheetContext } from "./sheetContext";
import { isTrue } from "../../xml/isTrue";
import {
  childOf,
  childrenOf,
  descendants,
  element,
  elements,
  localName,
  textOf,
  type XmlElement,
} from "../../xml/xmlTree";
import { readXstring, writeXstringAttribute } from "../xstring";
import type { ValidationData, ValidationKind } from "../workbookData";

const KINDS: Readonly<Record<ValidationKind, string>> = {
  any: "none",
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const UNQUOTED = /^"([\s\S]*)"$/;

/** A list of literals is a quoted text in the file; any other source is a formula. */
function listSource(formula: string, context: SheetContext): string {
  const literal = UNQUOTED.exec(formula);
  return literal === null ? `=${context.spelling.fromFile(formula)}` : literal[1]!.replace(/""/g, '"');
}

const listFormula = (source: string, context: SheetContext): string =>
  source.startsWith("=") ? context.spelling.toFile(source.slice(1)) : `"${source.replace(/"/g, '""')}"`;

/** Works for both homes of a rule: the sheet itself, and the extension where Excel keeps rules that point to other sheets. */
function readRule(node: XmlElement, context: SheetContext): ValidationData {
  const {
    type,
    operator,
    allowBlank,
    showDropDown,
    errorStyle,
    errorTitle,
    error,
    promptTitle,
    prompt,
    showErrorMessage,
    showInputMessage,
    sqref,
  } = node.attributes;
  const kind = (Object.keys(KINDS) as ValidationKind[]).find((key) => KINDS[key] === (type ?? "none")) ?? "any";
  const inside = (name: string): string | undefined => {
    const found = elements(node).find((child) => localName(child.name) === name);
    return found === undefined ? undefined : textOf(found).trim();
  };
  const formula = (name: string): string | undefined => {
    const text = inside(name);
    if (text === undefined || text === "") return undefined;
    return kind === "list" ? listSource(text, context) : context.spelling.fromFile(text);
  };
  const formula1 = formula("formula1");
  const formula2 = formula("formula2");
  const compares = kind !== "list" && kind !== "custom" && kind !== "any";
  const alerts =
    isTrue(showErrorMessage) || errorStyle !== undefined || errorTitle !== undefined || error !== undefined;
  const prompts = isTrue(showInputMessage) && (promptTitle !== undefined || prompt !== undefined);
  return {
    ranges: parseRanges(sqref ?? inside("sqref")),
    kind,
    ...(compares
      ? {
          operator: upperFirst(operator ?? "between")
            .replace("ThanOrEqual", "ThanOrEqualTo")
            .replace(/^(Not)?Equal$/, "$1EqualTo"),
        }
      : {}),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ignoreBlanks: isTrue(allowBlank),
    ...(kind === "list" ? { inCellDropDown: !isTrue(showDropDown) } : {}),
    ...(alerts
      ? {
          errorAlert: {
            show: isTrue(showErrorMessage),
            style: upperFirst(errorStyle ?? "stop") as keyof typeof ALERTS,
            title: readXstring(errorTitle ?? ""),
            message: readXstring(error ?? ""),
          },
        }
      : {}),
    ...(prompts || promptTitle !== undefined || prompt !== undefined
      ? {
          prompt: {
            show: isTrue(showInputMessage),
            title: readXstring(promptTitle ?? ""),
            message: readXstring(prompt ?? ""),
          },
        }
      : {}),
  };
}

export function readValidations(context: SheetContext): ValidationData[] {
  const own = childrenOf(childOf(context.root, "dataValidations"), "dataValidation");
  const extended = descendants(childOf(context.root, "extLst"), "dataValidation");
  return [...own, ...extended].map((node) => readRule(node, context));
}

const optional = (text: string | undefined): string | undefined =>
  text === undefined || text === "" ? undefined : writeXstringAttribute(text);

function ruleElement(rule: ValidationData, context: SheetContext): XmlElement {
  const operator = lowerFirst((rule.operator ?? "Between").replace(/EqualTo$/, "Equal"));
  const formula = (name: string, text: string | undefined): XmlElement[] =>
    text === undefined
      ? []
      : [element(name, {}, [rule.kind === "list" ? listFormula(text, context) : context.spelling.toFile(text)])];
  return element(
    "dataValidation",
    {
      type: rule.kind === "any" ? undefined : KINDS[rule.kind],
      errorStyle:
        rule.errorAlert === undefined || rule.errorAlert.style === "Stop" ? undefined : ALERTS[rule.errorAlert.style],
      operator: rule.operator === undefined || operator === "between" ? undefined : operator,
      allowBlank: rule.ignoreBlanks ? true : undefined,
      showDropDown: rule.inCellDropDown === false ? true : undefined,
      showInputMessage: rule.prompt?.show === true ? true : undefined,
      showErrorMessage: rule.errorAlert?.show === true ? true : undefined,
      errorTitle: optional(rule.errorAlert?.title),
      error: optional(rule.errorAlert?.message),
      promptTitle: optional(rule.prompt?.title),
      prompt: optional(rule.prompt?.message),
      sqref: rule.ranges.join(" "),
    },
    [...formula("formula1", rule.formula1), ...formula("formula2", rule.formula2)],
  );
}

/** Writes all rules into the sheet itself: Excel reads references to other sheets there too. */
export function writeValidations(context: SheetContext, rules: readonly ValidationData[]): void {
  const list =
    rules.length === 0
      ? undefined
      : element(
          "dataValidations",
          { count: rules.length },
          rules.map((rule) => ruleElement(rule, context)),
        );
  replaceChild(context.root, "dataValidations", list, WORKSHEET_ORDER);
  const extensions = childOf(context.root, "extLst");
  if (extensions === undefined) return;
  extensions.children = extensions.children.filter(
    (node) => typeof node === "string" || !elements(node).some((child) => localName(child.name) === "dataValidations"),
  );
  if (elements(extensions).length === 0) removeChildren(context.root, "extLst");
}
