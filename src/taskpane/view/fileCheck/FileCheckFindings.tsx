import { useState } from "react";
import type { Finding } from "../../../checks/finding";
import { checkHelp, findingInWords } from "../../../checks/words";
import { fill } from "../../../language/fill";
import type { FindingRows } from "../../state/rowKeys";
import { HelpText, HelpToggle } from "../common/Help";
import { SeverityIcon } from "../common/SeverityIcon";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, useTexts } from "../common/paneContext";
import "./FileSection.css";

/** What one check found in a file, errors unfolded: cells are named, since there is no sheet to go to. */
export function FileCheckFindings({ id, rows }: FindingRows<Finding>) {
  const language = useLanguage();
  const texts = useTexts();
  const [helping, setHelping] = useState(false);
  const severity = rows[0]?.finding.severity ?? "information";
  const { title } = checkHelp(id, language);
  return (
    <details className="check more" open={severity === "error"}>
      <DetailsSummary>
        <span className="file-check">
          <SeverityIcon severity={severity} />
          {fill(texts.fileCheck.group, { title, count: rows.length })}
        </span>
      </DetailsSummary>
      <ul className="file-findings">
        {rows.map(({ key, finding }) => (
          <li key={key}>
            <span className="finding-line">{finding.line}</span> {findingInWords(finding, language)}{" "}
            <span className="caption">
              {fill(texts.finding.cellOf, { sheet: finding.sheet, address: finding.address })}
            </span>
          </li>
        ))}
      </ul>
      <HelpToggle name={title} open={helping} onToggle={setHelping} />
      {helping && <HelpText id={id} />}
    </details>
  );
}
