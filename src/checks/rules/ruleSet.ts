import type { Language } from "../../language/language";
import type { Rules } from "./rules";

/** A named set of rules: what an office refuses, as thresholds and severities of the checks. */
export interface RuleSet {
  readonly $schema?: string;
  readonly id: string;
  readonly version: number;
  /** Names the set in a list and in reports. */
  readonly name: Readonly<Record<Language, string>>;
  /** Where its rules are printed. */
  readonly source: Readonly<Record<Language, string>>;
  /** The id of a set that ships; what this one leaves out is as that one has it. */
  readonly extends?: string;
  readonly checks: Rules;
}
