import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { fill } from "../../../language/fill";
import { listWords } from "../../locale/commands/list";
import { judgedOf } from "../../state/listing";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, useTexts } from "../common/paneContext";
import "../common/SeverityIcon.css";
import "./ResultsHeading.css";

/** The result in one line, told to screen readers whenever it changes, without moving the focus. */
export function ResultsHeading({ form }: { readonly form: ShownForm }) {
  const words = useTexts().results;
  const { filling } = listWords(useLanguage());
  const count = judgedOf(form).length;
  const { filled, computing } = form.summary;
  const isOpen = form.progress.isOpen || form.progress.cells > 0;
  const settled = isOpen ? filling : words.fine;
  const text =
    count > 0
      ? fill(words.count, { count })
      : filled === 0 && !computing
        ? words.empty
        : computing
          ? words.computingTitle
          : settled;
  return (
    <h2 className="heading" id="results-title" tabIndex={-1}>
      <span role="status" className="results-state">
        {text === words.fine && <CheckmarkCircle20Filled className="severity-fine" aria-hidden />}
        {text}
      </span>
    </h2>
  );
}
