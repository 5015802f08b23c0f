import type { Form } from "../../form/form";
import type { ReadDocument, DocumentFigure } from "../office/readDocx";
import { draftingOf } from "./drafting";
import type { ReportFigure } from "./figures/figure";
import { lostLines } from "./parts/lostLines";
import { isSameFigure } from "./sameFigure";

/** A figure of a report that is not what the form says. */
export type Difference =
  | { readonly kind: "differs"; readonly figure: ReportFigure; readonly written: string }
  /** The form has no such figure any more: its line is gone, or its cell is blank. */
  | { readonly kind: "gone"; readonly key: string; readonly written: string }
  /** The form has it, and the report has lost it: somebody wrote over it, or it came later. */
  | { readonly kind: "missing"; readonly figure: ReportFigure };

/** What became of a report beside a form. */
export interface ReportComparison {
  readonly sheet: string;
  /** Figures that the form has too. */
  readonly known: number;
  readonly equal: number;
  readonly differences: readonly Difference[];
  readonly gaps: readonly string[];
}

/** What a report cannot do without: the total, the grade, and what was lost. */
function needed(form: Form): readonly string[] {
  const drafting = draftingOf(form);
  return ["total", "grade", ...lostLines(drafting).map(({ key }) => `${key}.lost`)];
}

/** Holds the figures of a report against the form that it tells of. */
export function compareReport(form: Form, { figures: written, gaps }: ReadDocument): ReportComparison {
  const { figures } = draftingOf(form);
  const differences: Difference[] = [];
  let equal = 0;
  const compare = ({ key, text }: DocumentFigure): void => {
    const known = figures.get(key);
    if (!known) differences.push({ kind: "gone", key, written: text });
    else if (isSameFigure(text, known.text)) equal += 1;
    else differences.push({ kind: "differs", figure: known, written: text });
  };
  written.forEach(compare);
  const there = new Set(written.map(({ key }) => key));
  for (const key of needed(form)) {
    const missing = figures.get(key);
    if (missing && !there.has(key)) differences.push({ kind: "missing", figure: missing });
  }
  const known = written.filter(({ key }) => figures.has(key)).length;
  return { sheet: form.sheet, known, equal, differences, gaps };
}
