import type { Severity } from "../../../checks/finding";
import type { ShownForm } from "../../state/shownForm";
import { byCheck } from "../../state/rowKeys";
import { CheckFindings } from "./CheckFindings";
import { SeverityIcon } from "../common/SeverityIcon";
import { useTexts } from "../common/paneContext";
import "./FindingGroup.css";

export interface FindingGroupProps {
  readonly severity: Severity;
  readonly form: ShownForm;
}

/** The findings of one severity under their heading, check by check. */
export function FindingGroup({ severity, form }: FindingGroupProps) {
  const words = useTexts().severity;
  const findings = form.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 className="group">
        <SeverityIcon severity={severity} />
        {words[severity]}
        <span className="group-count">{findings.length}</span>
      </h3>
      {byCheck(findings).map((group) => (
        <CheckFindings key={group.id} form={form} {...group} />
      ))}
    </section>
  );
}
