import type { Form } from "../form/form";
import type { Check, CheckRule, SettableValues, SettingLimits } from "./check";
import type { Severity } from "./found";
import type { Need } from "./ledger/needs";
import { startRecord, type Recorder } from "./ledger/recorder";
import type { TextsByLanguage } from "./locale/checkTexts";
import type { FittingTexts, Messages, Reported } from "./messages";

/** A default stands for every value of its kind. */
type Setting<Default> = Default extends number ? number : Default extends boolean ? boolean : Default;

type SettingsOf<Defaults extends SettableValues> = { readonly [Name in keyof Defaults]: Setting<Defaults[Name]> };

interface CheckFacts<Id extends string, Told extends Messages, Texts, Defaults extends SettableValues> {
  readonly id: Id;
  readonly severity: Severity;
  /** How grave some of its findings are instead; the words on where it applies say which. */
  readonly otherSeverity?: Severity;
  /** What mends its findings is a text that says why points were lost. */
  readonly mendedBy?: "justification";
  /** It judges the texts of whoever reviews the form as well. */
  readonly ofReviewToo?: true;
  /**
   * It is about what a budget system refuses on upload: it runs on the system's import sheet, elsewhere only where a set of rules
   * switches it on (`"on": true`).
   */
  readonly onlyForUpload?: true;
  /** What a form must have for the check to apply: `["scores"]`, `["fund-table"]`; the ledger tells what it has not. */
  readonly needs?: readonly Need[];
  readonly messages: Told;
  readonly texts: Texts & (Texts extends TextsByLanguage ? FittingTexts<Told, Texts> : never);
  /** Thresholds and the like, each with its default; what each means is told in the texts (`settings`). */
  readonly settings?: Defaults;
  /** Between which values they may be set. */
  readonly limits?: { readonly [Name in keyof Defaults]?: SettingLimits };
}

interface DefinedCheck<Id extends string, Told extends Messages, Defaults extends SettableValues> {
  /**
   * @param run what it finds, in the sheet's order; a finding without a severity of its own has the check's. It writes down what it
   *   looked at and what it had to pass over: a check that writes nothing and finds nothing counts as not applicable, never as fine.
   */
  finding(
    run: (form: Form, settings: SettingsOf<Defaults>, recorder: Recorder) => readonly Reported<Told>[],
  ): Check<Id>;
}

/** How grave a finding is by a rule: the check has two severities at most, and a rule may set both. */
function severityBy(
  facts: Pick<Check, "severity" | "otherSeverity">,
  { severity, otherSeverity }: CheckRule,
): (own: Severity | undefined) => Severity {
  return (own) => {
    if (own === undefined || own === facts.severity) return severity ?? facts.severity;
    return own === facts.otherSeverity ? (otherSeverity ?? own) : own;
  };
}

/**
 * A check from its own file: what there is to say of it, and then how it finds. A text that is missing in a language, a message
 * without one of its arguments and a text that asks for an argument that the check does not give do not compile.
 */
export function defineCheck<
  const Id extends string,
  const Told extends Messages,
  const Texts extends TextsByLanguage,
  const Defaults extends SettableValues = Record<never, never>,
>({ settings, limits, needs = [], ...facts }: CheckFacts<Id, Told, Texts, Defaults>): DefinedCheck<Id, Told, Defaults> {
  const { id } = facts;
  const defaults = (settings ?? {}) as Defaults;
  return {
    finding: (run) => ({
      ...facts,
      needs,
      settings: defaults,
      limits: (limits ?? {}) as Check["limits"],
      run: (form, rule = {}, recorder = startRecord().recorder) => {
        const graded = severityBy(facts, rule);
        return run(form, { ...defaults, ...rule.settings } as SettingsOf<Defaults>, recorder).map(
          ({ severity, ...found }) => ({ id, severity: graded(severity), ...found }),
        );
      },
    }),
  };
}
