import type { CheckId } from "../allChecks";
import type { CheckRule } from "../check";

/** What decides of the checks: by check, what differs from the check's own declaration. */
export type Rules = Readonly<Partial<Record<CheckId, CheckRule>>>;
