import { checkHelp } from "../../../checks/words";
import { fill } from "../../../language/fill";
import type { ShownForm } from "../../state/shownForm";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, usePane, useTexts } from "../common/paneContext";
import "./NoFindings.css";

/** Nothing to mend: says what was looked at. */
export function NoFindings({ form: { summary, checks } }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const isLive = usePane(({ live }) => live.on);
  const words = useTexts().results;
  if (summary.computing) return <p>{isLive ? words.computing : words.computingManual}</p>;
  return (
    <>
      <p className="caption">{fill(words.passed, { lines: summary.filled, checks: checks.length })}</p>
      <details className="more">
        <DetailsSummary>{words.passedList}</DetailsSummary>
        <ul className="fine-list">
          {checks.map((id) => (
            <li key={id}>{checkHelp(id, language).title}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
