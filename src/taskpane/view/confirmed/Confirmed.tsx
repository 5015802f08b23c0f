import { findingInWords } from "../../../checks/words";
import { fill } from "../../../language/fill";
import { confirmingWords } from "../../locale/commands/confirming";
import { byCheck } from "../../state/rowKeys";
import type { ShownForm } from "../../state/shownForm";
import { DetailsSummary } from "../common/DetailsSummary";
import { TaskButton } from "../common/TaskButton";
import { useLanguage, usePaneDoor, useTexts } from "../common/paneContext";
import "../findings/CheckFindings.css";
import "../findings/FindingRow.css";

/** What the unit looked at and keeps as it is: folded, each with its word and the way back. */
export function Confirmed({ form }: { readonly form: ShownForm }) {
  const { perform } = usePaneDoor();
  const language = useLanguage();
  const words = confirmingWords(language);
  const { cell, cellOf } = useTexts().finding;
  const { confirmed } = form;
  if (confirmed.length === 0) return null;
  return (
    <details className="more">
      <DetailsSummary>{fill(words.group, { count: confirmed.length })}</DetailsSummary>
      <p className="caption">{words.hint}</p>
      <ul className="findings">
        {byCheck(confirmed)
          .flatMap(({ rows }) => rows)
          .map(({ key, finding }) => (
            <li className="finding" key={key}>
              <button
                type="button"
                className="finding-button"
                onClick={() => void perform({ kind: "go", sheetId: finding.sheetId, address: finding.address })}
              >
                <span className="finding-line">{finding.line}</span>
                <span>{findingInWords(finding, language)}</span>
                <span>{fill(words.says, { note: finding.unitNote ?? "" })}</span>
                <span className="finding-cell">
                  {finding.sheetId === form.sheetId
                    ? fill(cell, { address: finding.address })
                    : fill(cellOf, { sheet: finding.sheet, address: finding.address })}
                </span>
              </button>
              <div className="finding-foot">
                <TaskButton task={{ kind: "unconfirm", finding }} label={words.back} />
              </div>
            </li>
          ))}
      </ul>
    </details>
  );
}
