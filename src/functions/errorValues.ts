import type { RuleErrorKind } from "../rubric/ruleError";

/** What a cell shows for each kind of error; written out since `CustomFunctions.ErrorCode` exists only where Office.js is loaded. */
export const errorValues: Record<RuleErrorKind, `${CustomFunctions.ErrorCode}`> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};
