import { ruleErrorInWords } from "../rubric/explanation/errorInWords";
import { RuleError } from "../rubric/ruleError";
import { errorValues } from "./errorValues";
import { displayLanguage } from "./language";

/**
 * Runs a rule for a cell. A bare `Error` would reach Excel as `#VALUE!` with an empty message, so every failure leaves
 * as `CustomFunctions.Error`; messages show on `#VALUE!` and `#N/A` only, that is Excel's choice.
 */
export function answer<Result>(rule: () => Result): Result {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const code = errorValues[error.kind] as CustomFunctions.ErrorCode;
    const takesMessage = error.kind === "value" || error.kind === "unavailable";
    const message = takesMessage ? ruleErrorInWords(error, displayLanguage()) : undefined;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime looks for its own class, which is no Error
    throw message === undefined ? new CustomFunctions.Error(code) : new CustomFunctions.Error(code, message);
  }
}
