import type { RuleErrorCode } from "../../rubric/ruleError";

/** One message a code; `{…}` takes the error's arguments. */
export type RuleErrorMessages = Readonly<Record<RuleErrorCode, string>>;
