import type { CheckId } from "./allChecks";
import type { Found } from "./found";

export type { CheckId } from "./allChecks";
export type { Severity } from "./found";

/** What one of the checks found. */
export type Finding = Found<CheckId>;
