import { shortened } from "../language/leaving";
import type { RulesBy } from "../checks/rules/inForce";
import type { RuleSet } from "../checks/rules/ruleSet";

/** How forms are judged: by whose rules, and whether what travels in a file may lower or hide a finding. */
export interface Judging {
  /** The checker's own choice; null where none was made. */
  readonly chosen: RuleSet | null;
  readonly trustFile: boolean;
}

/** Files of others, by nobody's choice. */
export const asAnybody: Judging = { chosen: null, trustFile: false };

/** The set of rules that a form was checked by, as reports name it. */
export interface RulesNamed extends Pick<RuleSet, "id" | "version" | "name"> {
  readonly by: RulesBy;
}

/** Longer is no name. */
const longestName = 60;

/** A set as reports name it. */
export const namedRules = ({ id, version, name }: RuleSet, by: RulesBy): RulesNamed => ({
  id: shortened(id, longestName),
  version,
  name: { "zh-CN": shortened(name["zh-CN"], longestName), "en-US": shortened(name["en-US"], longestName) },
  by,
});
