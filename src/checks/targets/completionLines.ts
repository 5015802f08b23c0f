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

const line = (at: number | null | undefined, isPrinted = true): CompletionLine | null =>
  at === null || at === undefined ? null : { at, isPrinted };

/**
 * Where points change with the completion rate: by the pack, else as the form prints it, else as forms usually do.
 * @param usual shares of the target; null where that line is not asked for
 */
export function completionLines(
  { rubric, footnotes }: Form,
  { criteria, explanation }: FormLine,
  usual: Readonly<Record<keyof CompletionLines, number | null>>,
): CompletionLines {
  const settings = rubric?.checks?.completion;
  if (settings) return { pass: line(settings.pass), over: line(settings.over) };
  const { pass, over } = readCompletionLadder(
    [criteria, explanation, ...footnotes].flatMap((cell) => cell?.text ?? []),
  );
  // A ladder that is printed is complete.
  const isLadder = pass !== null || over !== null;
  return isLadder
    ? { pass: line(pass), over: line(over) }
    : { pass: line(usual.pass, false), over: line(usual.over, false) };
}
