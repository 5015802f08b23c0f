import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Summary } from "../../checks/summary";
import { fill } from "../locale/fill";
import { usePane } from "./paneContext";

/** Nothing to mend: says what was looked at, and what is still missing before that means much. */
export function NoFindings({ summary }: { readonly summary: Summary }) {
  const { state, texts } = usePane();
  const words = texts.results;
  const live = state.live.on;
  if (summary.computing) return <p className="paragraph">{live ? words.computing : words.computingManual}</p>;
  if (summary.filled === 0) {
    return (
      <div className="fine">
        <strong>{words.emptyTitle}</strong>
        <p className="paragraph">{live ? words.empty : words.emptyManual}</p>
      </div>
    );
  }
  const blank = summary.lines - summary.filled;
  return (
    <div className="fine">
      <p className="fine-title">
        <CheckmarkCircle20Filled className="severity-fine" aria-hidden />
        {words.fine}
      </p>
      <p className="caption">{fill(words.checkedLines, { lines: summary.lines })}</p>
      <ul className="fine-list">
        {Object.entries(texts.checked).map(([id, checked]) => (
          <li key={id}>{checked}</li>
        ))}
      </ul>
      {blank > 0 && (
        <p className="paragraph">{fill(live ? words.unfilled : words.unfilledManual, { count: blank })}</p>
      )}
    </div>
  );
}
