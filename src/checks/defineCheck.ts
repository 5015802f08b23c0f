import type { Form } from "../form/form";
import type { Check, CheckSettings } from "./check";
import type { Severity } from "./found";
import type { TextsByLanguage } from "./locale/checkTexts";
import type { FittingTexts, Messages, Reported } from "./messages";

/** A default stands for every value of its kind. */
type Setting<Default> = Default extends number ? number : Default extends boolean ? boolean : Default;

type SettingsOf<Defaults extends CheckSettings> = { readonly [Name in keyof Defaults]: Setting<Defaults[Name]> };

interface CheckFacts<Id extends string, Told extends Messages, Texts, Defaults extends CheckSettings> {
  readonly id: Id;
  readonly severity: Severity;
  /** How grave some of its findings are instead; the words on where it applies say which. */
  readonly otherSeverity?: Severity;
  /** What mends its findings is a text that says why points were lost. */
  readonly mendedBy?: "justification";
  readonly messages: Told;
  readonly texts: Texts & (Texts extends TextsByLanguage ? FittingTexts<Told, Texts> : never);
  /** Thresholds and the like, each with its default. */
  readonly settings?: Defaults;
}

interface DefinedCheck<Id extends string, Told extends Messages, Defaults extends CheckSettings> {
  /** @param run what it finds, in the sheet's order; a finding without a severity of its own has the check's */
  finding(run: (form: Form, settings: SettingsOf<Defaults>) => readonly Reported<Told>[]): Check<Id>;
}

/**
 * A check from its own file: what there is to say of it, and then how it finds. A text that is missing in a language, a message
 * without one of its arguments and a text that asks for an argument that the check does not give do not compile.
 */
export function defineCheck<
  const Id extends string,
  const Told extends Messages,
  const Texts extends TextsByLanguage,
  const Defaults extends CheckSettings = Record<never, never>,
>({ settings, ...facts }: CheckFacts<Id, Told, Texts, Defaults>): DefinedCheck<Id, Told, Defaults> {
  const { id } = facts;
  const defaults = (settings ?? {}) as Defaults;
  return {
    finding: (run) => ({
      ...facts,
      settings: defaults,
      run: (form, changed = {}) =>
        run(form, { ...defaults, ...changed } as SettingsOf<Defaults>).map(
          ({ severity = facts.severity, ...found }) => ({ id, severity, ...found }),
        ),
    }),
  };
}
