import type { Severity } from "../../checks/finding";
import type { NoForm } from "../../form/recognise";
import type { HiddenBy } from "../formReport";

/** The words of reports. `{placeholders}` are filled in. */
export interface ReportStrings {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Behind the message of a finding in a cell that nobody sees. */
  readonly hidden: Readonly<Record<HiddenBy, string>>;
  readonly noForm: Readonly<Record<NoForm, string>>;
  readonly summary: string;
  /** Above the summary where files could not be checked. */
  readonly notChecked: string;
  readonly formLine: string;
  readonly markdown: {
    readonly title: string;
    readonly columns: readonly [cell: string, severity: string, id: string, line: string, message: string];
    readonly noFindings: string;
    readonly form: string;
  };
}
