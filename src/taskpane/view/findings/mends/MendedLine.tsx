import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { checkHelp } from "../../../../checks/words";
import { listWords } from "../../../locale/commands/list";
import type { ShownFinding } from "../../../state/shownForm";
import { useLanguage } from "../../common/paneContext";
import type { RowPlace } from "../rowPlace";
import "../../common/SeverityIcon.css";
import "../CheckFindings.css";
import "../FindingRow.css";

/** A problem that was mended just now, in its old place: the rows below it stay where they are. */
export function MendedLine({
  finding,
  place,
}: {
  readonly finding: ShownFinding;
  readonly place?: RowPlace | undefined;
}) {
  const language = useLanguage();
  const name = finding.line === "" ? checkHelp(finding.id, language).title : finding.line;
  return (
    <li {...place} className="finding mended">
      <CheckmarkCircle16Filled className="severity-fine" aria-hidden />
      <span className="mended-name">{name}</span>
      <span className="caption">{listWords(language).mended}</span>
    </li>
  );
}
