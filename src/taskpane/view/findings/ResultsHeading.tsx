import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { fill } from "../../../language/fill";
import type { ShownForm } from "../../state/shownForm";
import { useTexts } from "../common/paneContext";
import "../common/SeverityIcon.css";
import "./ResultsHeading.css";

/** The result in one line, told to screen readers whenever it changes, without moving the focus. */
export function ResultsHeading({ form }: { readonly form: ShownForm }) {
  const words = useTexts().results;
  const count = form.findings.length;
  const { filled, computing } = form.summary;
  const text =
    filled === 0 && !computing
      ? words.empty
      : count > 0
        ? fill(words.count, { count })
        : computing
          ? words.computingTitle
          : words.fine;
  return (
    <h2 className="heading" id="results-title" tabIndex={-1}>
      <span role="status" className="results-state">
        {text === words.fine && <CheckmarkCircle20Filled className="severity-fine" aria-hidden />}
        {text}
      </span>
    </h2>
  );
}
