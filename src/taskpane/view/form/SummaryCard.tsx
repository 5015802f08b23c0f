import { Spinner } from "@fluentui/react-components";
import type { FormSummary } from "../../../checks/summary";
import { fill, points } from "../../../language/fill";
import { useTexts } from "../common/paneContext";
import "./SummaryCard.css";

/** Total, grade, lost points and progress at a glance. */
export function SummaryCard({ summary }: { readonly summary: FormSummary }) {
  const words = useTexts().summary;
  return (
    <dl className="summary" aria-label={words.label}>
      <div className="summary-total">
        <dt>{words.total}</dt>
        <dd>
          {summary.computing ? (
            <Spinner size="tiny" label={words.computing} />
          ) : (
            <Total total={summary.total} weight={summary.weight} />
          )}
        </dd>
      </div>
      <Figure name={words.grade} value={summary.grade || words.noGrade} />
      <Figure name={words.lost} value={points(summary.lost)} />
      <Figure name={words.filled} value={fill(words.filledOf, { filled: summary.filled, lines: summary.lines })} />
    </dl>
  );
}

function Total({ total, weight }: { readonly total: number | null; readonly weight: number | null }) {
  const words = useTexts().summary;
  if (total === null) return <span className="summary-number">{words.noTotal}</span>;
  return (
    <>
      <span className="summary-number">{points(total)}</span>
      {weight !== null && <span className="summary-weight">{fill(words.ofWeight, { weight })}</span>}
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="summary-figure">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
