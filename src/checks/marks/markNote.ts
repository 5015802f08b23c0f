import { onOneLine } from "../../language/leaving";
import { languages, type Language } from "../../language/language";
import type { Finding } from "../finding";
import { severityWords } from "../locale/severities";
import { findingInWords } from "../words";

/** Who wrote the notes beside marked cells, in every language: by it they are told from those of people. */
export const NOTE_AUTHOR = "Rubric for Excel";

/** What a note beside a cell says: its findings, a line each. */
export const noteText = (findings: readonly Finding[], language: Language): string =>
  findings
    .map((finding) => severityWords(language)[finding.severity] + onOneLine(findingInWords(finding, language)))
    .join("\n");

const labels = languages.flatMap((language) => Object.values(severityWords(language)));

export type NoteOrigin =
  /** Written by us, and nobody added to it. */
  | "own"
  /** Begun by us; somebody wrote lines of his own into it. */
  | "answered"
  | "foreign";

/** Whose a note is. One that a person wrote into is that person's: it must not go with ours. */
export function noteOrigin({ author, text }: { readonly author?: string; readonly text: string }): NoteOrigin {
  if (author !== NOTE_AUTHOR) return "foreign";
  const isOurs = text.split("\n").every((line) => labels.some((label) => line.startsWith(label.trimEnd())));
  return isOurs ? "own" : "answered";
}
