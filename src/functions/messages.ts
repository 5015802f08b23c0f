import type { RuleError } from "../rubric/ruleError";
import { enUS } from "./locale/en-US";
import { zhCN } from "./locale/zh-CN";

/** Functions run in the shared runtime, where Office knows the language; Chinese where it does not. */
function isEnglish(): boolean {
  // eslint-disable-next-line no-restricted-globals -- functions.js is a bundle of its own and cannot ask src/excel
  return typeof Office !== "undefined" && Office.context?.displayLanguage?.toLowerCase().startsWith("en") === true;
}

/** What is wrong with a function's arguments, in the user's language. */
export function ruleErrorMessage(error: RuleError): string {
  const message = (isEnglish() ? enUS : zhCN)[error.code];
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(error.args[name] ?? whole));
}
