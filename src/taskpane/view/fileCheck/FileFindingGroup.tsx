import type { Severity } from "../../../checks/finding";
import type { ReportedFinding } from "../../../report/formReport";
import { byCheck } from "../../state/rowKeys";
import { SeverityIcon } from "../common/SeverityIcon";
import { useTexts } from "../common/paneContext";
import { FileCheckFindings } from "./FileCheckFindings";
import "../findings/FindingGroup.css";

export interface FileFindingGroupProps {
  readonly severity: Severity;
  /** Of the form, of all severities. */
  readonly findings: readonly ReportedFinding[];
}

/** A file's findings of one severity under their heading, check by check, as those of the workbook's form are. */
export function FileFindingGroup({ severity, findings }: FileFindingGroupProps) {
  const words = useTexts().severity;
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return null;
  return (
    <section>
      <h3 className="group">
        <SeverityIcon severity={severity} />
        {words[severity]}
        <span className="group-count">{own.length}</span>
      </h3>
      {byCheck(own).map((group) => (
        <FileCheckFindings key={group.id} {...group} />
      ))}
    </section>
  );
}
