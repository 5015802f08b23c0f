import type { Severity } from "../../checks/finding";
import { numbered } from "../state/rowKeys";
import type { ShownForm } from "../state/paneState";
import { FindingRow } from "./FindingRow";
import { SeverityIcon } from "./SeverityIcon";
import { usePane } from "./paneContext";

export interface FindingGroupProps {
  readonly severity: Severity;
  readonly form: ShownForm;
}

/** The findings of one severity under their heading. */
export function FindingGroup({ severity, form }: FindingGroupProps) {
  const { texts } = usePane();
  const rows = numbered(form.findings.filter((finding) => finding.severity === severity));
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="group">
        <SeverityIcon severity={severity} />
        {texts.severity[severity]}
        <span className="group-count">{rows.length}</span>
      </h3>
      <ul className="findings">
        {rows.map(({ key, finding }) => (
          <FindingRow key={key} rowKey={key} sheetId={form.sheetId} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
