import type { ListedGroup } from "../../state/listing";
import type { MendedRow } from "../../state/mended";
import type { ShownFinding, ShownForm } from "../../state/shownForm";
import { byCheck, type FindingRows } from "../../state/rowKeys";
import { listWords } from "../../locale/commands/list";
import { fill } from "../../../language/fill";
import { DetailsSummary } from "../common/DetailsSummary";
import { SeverityIcon } from "../common/SeverityIcon";
import { useLanguage, useTexts } from "../common/paneContext";
import { CheckFindings } from "./CheckFindings";
import "./FindingGroup.css";

export interface FindingGroupProps extends ListedGroup {
  readonly form: ShownForm;
}

/** What stands under a heading, check by check; what cannot be judged yet and what is printed so, folded away. */
export function FindingGroup({ group, findings, mended, early, printed, form }: FindingGroupProps) {
  const severities = useTexts().severity;
  const words = listWords(useLanguage());
  // Lines that are half filled in come first, and not in the fold of all that are blank.
  const begun = findings.filter(({ inputs }) => inputs !== undefined);
  const others = findings.filter(({ inputs }) => inputs === undefined);
  return (
    <section>
      <h3 className="group">
        <SeverityIcon severity={group} />
        {group === "to-fill" ? words.toFill : severities[group]}
        <span className="group-count">{findings.length + printed.length}</span>
      </h3>
      {byCheck(begun).map((each) => (
        <CheckFindings key={`begun ${each.id}`} {...each} mended={[]} form={form} isBlank />
      ))}
      {checksOf(others, mended).map(({ id, rows, done }) => (
        <CheckFindings key={id} id={id} rows={rows} mended={done} form={form} isBlank={group === "to-fill"} />
      ))}
      <Folded title={words.printed} hint={words.printedHint} findings={printed} form={form} />
      <Folded title={words.early} findings={early} form={form} />
    </section>
  );
}

interface CheckRows extends FindingRows<ShownFinding> {
  readonly done: readonly MendedRow[];
}

/** A check all of whose problems are mended keeps its place behind the others. */
function checksOf(findings: readonly ShownFinding[], mended: readonly MendedRow[]): readonly CheckRows[] {
  const groups = byCheck(findings);
  const left = new Set(groups.map(({ id }) => id));
  const gone = [...new Set(mended.map(({ finding }) => finding.id))].filter((id) => !left.has(id));
  return [...groups, ...gone.map((id) => ({ id, rows: [] }))].map((each) => ({
    ...each,
    done: mended.filter(({ finding }) => finding.id === each.id),
  }));
}

interface FoldedProps {
  readonly title: string;
  readonly hint?: string;
  readonly findings: readonly ShownFinding[];
  readonly form: ShownForm;
}

function Folded({ title, hint, findings, form }: FoldedProps) {
  if (findings.length === 0) return null;
  return (
    <details className="more group-folded">
      <DetailsSummary className="caption">{fill(title, { count: findings.length })}</DetailsSummary>
      {hint !== undefined && <p className="caption">{hint}</p>}
      {byCheck(findings).map((each) => (
        <CheckFindings key={each.id} {...each} mended={[]} form={form} isBlank={false} />
      ))}
    </details>
  );
}
