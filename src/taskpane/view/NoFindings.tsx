import type { Summary } from "../../checks/summary";
import { fill } from "../locale/fill";
import { usePane } from "./paneContext";

/** Nothing to mend: says what was looked at, and what is still missing before that means much. */
export function NoFindings({ summary }: { readonly summary: Summary }) {
  const { state, texts } = usePane();
  const words = texts.results;
  const live = state.live.on;
  if (summary.computing) return <p>{live ? words.computing : words.computingManual}</p>;
  if (summary.filled === 0) return <p>{live ? words.empty : words.emptyManual}</p>;
  const blank = summary.lines - summary.filled;
  return (
    <>
      <p className="caption">{fill(words.checkedLines, { lines: summary.filled })}</p>
      <ul className="fine-list">
        {Object.entries(texts.checked).map(([id, checked]) => (
          <li key={id}>{checked}</li>
        ))}
      </ul>
      {blank > 0 && <p>{fill(live ? words.unfilled : words.unfilledManual, { count: blank })}</p>}
    </>
  );
}
