import { scoringRules } from "../../src/rubric/rules";
import type { ScoringRule } from "../../src/rubric/rules/rule";

/** Every rule that writes itself as a native formula. */
export const judgedRules: readonly ScoringRule[] = scoringRules.filter((rule) => rule.native !== undefined);
