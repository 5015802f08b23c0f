import { checkHelp } from "../../checks/words";
import type { Severity } from "../../checks/finding";
import type { Language } from "../../language/language";
import { messageOf } from "../findingText";
import { isPassedOver, type FileReport, withoutFileName } from "../fileReport";
import type { FormReport, ReportedFinding } from "../formReport";
import type { LetterTemplate } from "./template";

/** What every letter of a batch says alike. */
export interface LetterOptions {
  /** Of the findings' words; the template has one language. */
  readonly language: Language;
  readonly template: LetterTemplate;
  /** When the form is due again, in words; a gap where it is not said. */
  readonly due?: string | undefined;
  /** Who sends the letter. */
  readonly office?: string | undefined;
  /** The letter's date, in words. */
  readonly day?: string | undefined;
  /** Problems that are only information go along. */
  readonly withInformation?: boolean;
  /** What the unit said about a finding when it accepted it; null where it said nothing. */
  readonly wordOf?: (form: FormReport, finding: ReportedFinding) => string | null;
}

export interface LetterItem {
  readonly severity: Severity;
  readonly place: string;
  readonly line: string;
  readonly message: string;
  readonly advice: string;
  readonly word: string | null;
}

/** What goes back to one unit: its form with what is wrong, or the file that could not be read. */
export interface Letter {
  readonly unit: string;
  readonly year: string;
  readonly file: string;
  readonly form: string;
  /** Why the file could not be checked; null where it was. */
  readonly problem: string | null;
  /** The gravest first. */
  readonly items: readonly LetterItem[];
}

const titleOf = ({ title, sheet }: FormReport): string => title?.text.replace(/\s+/g, " ").trim() || sheet;

const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

function itemOf(form: FormReport, finding: ReportedFinding, { language, wordOf }: LetterOptions): LetterItem {
  return {
    severity: finding.severity,
    place: `${finding.sheet}!${finding.address}`,
    line: finding.line,
    message: messageOf(finding, language),
    advice: checkHelp(finding.id, language).fix,
    word: wordOf?.(form, finding) ?? null,
  };
}

/** The letters of a file: one for each form that has something to mend, or one that says why it could not be read. */
export function lettersOfFile({ file, problem, forms }: FileReport, options: LetterOptions): readonly Letter[] {
  const name = baseName(file);
  if (problem) {
    if (isPassedOver({ problem })) return [];
    return [{ unit: "", year: "", file: name, form: "", problem: withoutFileName(problem, file), items: [] }];
  }
  return forms.flatMap((form) => {
    const items = form.findings
      .filter(({ severity }) => options.withInformation === true || severity !== "information")
      .map((finding) => itemOf(form, finding, options));
    if (items.length === 0) return [];
    const { unit, year } = form.facts;
    return [{ unit, year: year ?? "", file: name, form: titleOf(form), problem: null, items }];
  });
}
