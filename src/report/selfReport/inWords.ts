import { shortened } from "../../language/leaving";
import type { Language } from "../../language/language";
import { told } from "../../language/told";
import type { Difference, ReportComparison } from "./compare";
import type { ReportFigure } from "./figures/figure";
import { selfReportWords } from "./locale";

/** Longer texts are recognised by their beginning. */
const longest = 60;

function named({ of, what }: ReportFigure, language: Language): string {
  const words = selfReportWords(language);
  return of === "" ? words.figures[what] : told(words.of, { of: shortened(of, longest), what: words.figures[what] });
}

function differenceInWords(difference: Difference, language: Language): string {
  const words = selfReportWords(language);
  if (difference.kind === "gone") return told(words.gone, { written: shortened(difference.written, longest) });
  const { figure } = difference;
  const { sheet, address } = figure;
  const args = { what: named(figure, language), sheet, address, text: shortened(figure.text, longest) };
  if (difference.kind === "missing") return told(words.missing, args);
  return told(words.differs, { ...args, written: shortened(difference.written, longest) });
}

/** A report beside its form, a line each: what differs, what is open, and the result. */
export function comparisonInWords(comparison: ReportComparison, language: Language): readonly string[] {
  const words = selfReportWords(language);
  const { differences, gaps, equal } = comparison;
  const isDone = differences.length === 0 && gaps.length === 0;
  return [
    ...differences.map((difference) => differenceInWords(difference, language)),
    ...gaps.map((gap) => told(words.gap, { gap: shortened(gap, longest) })),
    told(words.equal, { equal }),
    isDone ? words.done : told(words.open, { differences: differences.length, gaps: gaps.length }),
  ];
}
