import type { CheckSettings, KnownFault } from "../../rubric/checkSettings";
import type { Rubric } from "../../rubric/rubric";

/** What whoever makes a template wants forms of it to be checked by; what is left out stays as the pack has it. */
export interface TemplateSettings {
  /** The set of rules, by its id; null for none. */
  readonly rules?: string | null;
  /** What the official text gets wrong by itself. */
  readonly knownFaults?: readonly KnownFault[];
  /** From how many points each grade counts, the best first. */
  readonly gradesFrom?: readonly number[];
}

function checksOf(checks: CheckSettings = {}, { rules, knownFaults }: TemplateSettings): CheckSettings {
  const { rules: ownRules, knownFaults: ownFaults = [], ...rest } = checks;
  const set = rules === undefined ? ownRules : (rules ?? undefined);
  const faults = knownFaults ?? ownFaults;
  return { ...rest, ...(set !== undefined && { rules: set }), ...(faults.length > 0 && { knownFaults: faults }) };
}

/** A pack that says of the checks and the grades what somebody chose. */
export function withSettings(rubric: Rubric, settings: TemplateSettings): Rubric {
  const { rules, knownFaults, gradesFrom } = settings;
  const { checks, ...rest } = rubric;
  const isAsBefore = rules === undefined && knownFaults === undefined;
  const said = isAsBefore ? checks : checksOf(checks, settings);
  const bands = rest.grade?.bands.map((band, index) => ({ ...band, from: gradesFrom?.[index] ?? band.from }));
  return {
    ...rest,
    ...(rest.grade && bands && { grade: { ...rest.grade, bands } }),
    ...(said && Object.keys(said).length > 0 && { checks: said }),
  };
}
