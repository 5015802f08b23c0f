import type { Form, FormLine } from "../../form/form";
import { readCompletionLadder } from "../../rubric/criteria/completionLadder";

/** A share of the target from which, or up to which, the points change. */
export interface CompletionLine {
  readonly at: number;
  /** The form or its pack says so; otherwise it is only usual elsewhere. */
  readonly isPrinted: boolean;
}

export interface CompletionLines {
  /** Below it a line brings no points. */
  readonly pass: CompletionLine | null;
  /** Above it a line does not bring full marks. */
  readonly over: CompletionLine | null;
}

/** What other forms print (R1). */
const usual: CompletionLines = { pass: { at: 0.6, isPrinted: false }, over: { at: 1.5, isPrinted: false } };

const line = (at: number | null | undefined, isPrinted = true): CompletionLine | null =>
  at === null || at === undefined ? null : { at, isPrinted };

/** Where points change with the completion rate: by the pack, else as the form prints it, else as forms usually do. */
export function completionLines({ rubric, footnotes }: Form, { criteria, explanation }: FormLine): CompletionLines {
  const settings = rubric?.checks?.completion;
  if (settings) return { pass: line(settings.pass), over: line(settings.over) };
  const { pass, over } = readCompletionLadder(
    [criteria, explanation, ...footnotes].flatMap((cell) => cell?.text ?? []),
  );
  // A ladder that is printed is complete.
  return pass !== null || over !== null ? { pass: line(pass), over: line(over) } : usual;
}
