import { Spinner } from "@fluentui/react-components";
import type { FormSummary } from "../../../checks/summary";
import { fill, points } from "../../../language/fill";
import type { Language } from "../../../language/language";
import { listWords } from "../../locale/commands/list";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage } from "../common/paneContext";
import { headInWords } from "../reviewing/headInWords";
import "./SummaryCard.css";

type Words = ReturnType<typeof listWords>;

/** The points and the grade of a form whose scores are all there. */
function result({ total, weight, grade }: FormSummary, got: number, words: Words): string {
  const stated = points(total ?? got);
  const shown =
    total === null ? fill(words.totalAlone, { total: stated }) : fill(words.total, { total: stated, weight });
  return grade === "" ? shown : `${shown} ${grade}`;
}

/** What is left to fill in is no loss yet: while a form is filled in, grade and losses are not told. */
function figures({ summary, progress, scored, review }: ShownForm, language: Language): readonly string[] {
  const words = listWords(language);
  const { lost, filled, lines } = summary;
  const cells = progress.cells > 0 ? [fill(words.cells, { cells: progress.cells })] : [];
  const count = { filled, lines };
  const reviewed = review?.head ? [headInWords(review.head, language)] : [];
  if (!scored) return [fill(words.filledOf, count), ...cells];
  if (progress.isOpen)
    return [fill(words.got, { got: points(progress.got) }), fill(words.filledOf, count), ...cells, ...reviewed];
  return [
    result(summary, progress.got, words),
    ...(lost > 0 ? [fill(words.lost, { lost: points(lost) })] : []),
    fill(words.lines, count),
    ...cells,
    ...reviewed,
  ];
}

/** Where the form stands, in one line that stays in view. */
export function SummaryCard({ form }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const words = listWords(language);
  const all = figures(form, language);
  return (
    <section className="summary" aria-label={words.summary}>
      {form.summary.computing && <Spinner size="extra-tiny" label={words.computing} />}
      {!form.summary.computing && (
        <p className="summary-line">
          {all.map((figure, index) => (
            <span key={figure} className="summary-figure">
              {index > 0 && <span className="summary-dot">·</span>}
              {figure}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
