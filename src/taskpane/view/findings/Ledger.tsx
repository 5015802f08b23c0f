import type { FormReport } from "../../../report/formReport";
import { entryInWords, ledgerInWords } from "../../../checks/ledger/inWords";
import { ledgerWords } from "../../../checks/locale/ledgerWords";
import { checkHelp } from "../../../checks/words";
import { fill } from "../../../language/fill";
import { rulesWords } from "../../locale/commands/rules";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import "./Ledger.css";

type Entries = FormReport["ledger"];

/** What was found and what could not be checked comes first; what does not apply is folded away. */
const ORDER = ["found", "not-checked", "fine"] as const;

function EntryList({ entries }: { readonly entries: Entries }) {
  const language = useLanguage();
  return (
    <ul className="ledger-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          {checkHelp(entry.id, language).title}
          <span className="ledger-text">{entryInWords(entry, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What of each check became on the form: fine, found, not checked, not applicable. */
export function Ledger({ ledger }: { readonly ledger: Entries }) {
  const language = useLanguage();
  const { status: statuses } = ledgerWords(language);
  const absent = ledger.filter(({ status }) => status === "not-applicable");
  return (
    <>
      <p className="caption">{ledgerInWords(ledger, language)}</p>
      {ORDER.map((status) => {
        const entries = ledger.filter((entry) => entry.status === status);
        return (
          entries.length > 0 && (
            <div key={status}>
              <h3 className="ledger-heading">{statuses[status]}</h3>
              <EntryList entries={entries} />
            </div>
          )
        );
      })}
      {absent.length > 0 && (
        <details className="more">
          <DetailsSummary>{fill(rulesWords(language).absent, { count: absent.length })}</DetailsSummary>
          <EntryList entries={absent} />
        </details>
      )}
    </>
  );
}
