import { RuleError, type RuleErrorKind } from "../rubric/ruleError";
import { ruleErrorMessage } from "./messages";

/** The runtime's own codes; written out since `CustomFunctions.ErrorCode` exists only where Office.js is loaded. */
const codes: Record<RuleErrorKind, `${CustomFunctions.ErrorCode}`> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};

/**
 * Runs a rule for a cell. A bare `Error` would reach Excel as `#VALUE!` with an empty message, so every failure leaves
 * as `CustomFunctions.Error`; messages show on `#VALUE!` and `#N/A` only, that is Excel's choice.
 */
export function answer<Result>(rule: () => Result): Result {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const code = codes[error.kind] as CustomFunctions.ErrorCode;
    const takesMessage = error.kind === "value" || error.kind === "unavailable";
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime looks for its own class, which is no Error
    throw takesMessage ? new CustomFunctions.Error(code, ruleErrorMessage(error)) : new CustomFunctions.Error(code);
  }
}
