import { fill } from "../../language/fill";
import type { Language } from "../../language/language";
import { sendingWords } from "../locale/commands/sending";
import { judgedOf } from "./listing";
import type { ShownForm } from "./shownForm";

/** What stands between a form and its sending. */
export interface OpenInForm {
  /** Cells that wait for an entry. */
  readonly cells: number;
  readonly errors: number;
}

export const openIn = (form: Pick<ShownForm, "findings" | "progress">): OpenInForm => ({
  cells: form.progress.cells,
  errors: judgedOf(form).filter(({ severity }) => severity === "error").length,
});

/** The same in a sentence. */
export function stillOpen(form: ShownForm, language: Language): string {
  const words = sendingWords(language);
  const { cells, errors } = openIn(form);
  const parts = [
    ...(cells > 0 ? [fill(words.toFill, { count: cells })] : []),
    ...(errors > 0 ? [fill(words.toMend, { count: errors })] : []),
  ];
  return fill(words.stillOpen, { what: parts.join(words.and) });
}
