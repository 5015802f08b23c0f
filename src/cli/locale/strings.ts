import type { Severity } from "../../checks/finding";
import type { NoForm } from "../../form/recognise";

/** The command's own words. `{placeholders}` are filled in. */
export interface CliStrings {
  readonly usage: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly noForm: Readonly<Record<NoForm, string>>;
  readonly summary: string;
  /** Below the summary where files could not be checked. */
  readonly notChecked: string;
  readonly formLine: string;
  readonly markdown: {
    readonly title: string;
    readonly columns: readonly [cell: string, severity: string, id: string, name: string, message: string];
    readonly noFindings: string;
    readonly form: string;
  };
  readonly read: {
    readonly form: string;
    readonly columns: string;
    readonly lines: string;
    readonly total: string;
    readonly certainty: Readonly<Record<"sure" | "likely" | "guess" | "corrected", string>>;
  };
  readonly packs: { readonly line: string };
  readonly written: string;
  readonly errors: {
    readonly unknownCommand: string;
    readonly unknownPack: string;
    readonly noFile: string;
    readonly badOption: string;
    readonly noOutput: string;
    readonly badPack: string;
    readonly badEntries: string;
    readonly entryWithoutLine: string;
    readonly cannotWrite: string;
    readonly severalForms: string;
    readonly noSheet: string;
    readonly oneFile: string;
  };
}
