import { titleOf } from "../../../form/titleOf";
import type { FormReport } from "../../../report/formReport";
import { fill } from "../../../language/fill";
import { factsInWords } from "../../../report/factsInWords";
import { carriedInWords, ruleSetInWords } from "../../../report/rulesInWords";
import { rulesWords } from "../../locale/commands/rules";
import { Ledger } from "../findings/Ledger";
import { FileFindingGroup } from "./FileFindingGroup";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, useTexts } from "../common/paneContext";
import "./FileSection.css";

const SEVERITIES = ["error", "warning", "information"] as const;

/** A form of an opened file: where it stands, and what the checks found. */
export function FileFormResult({ form }: { readonly form: FormReport }) {
  const { sheet, summary, findings, rules, ledger } = form;
  const texts = useTexts();
  const language = useLanguage();
  const carried = carriedInWords(form.carried, language);
  const title = titleOf(form);
  const { weight, filled, lines } = summary;
  const words = texts.fileCheck;
  return (
    <div className="file-form">
      <h2 className="heading">{title === sheet ? sheet : fill(words.form, { title, sheet })}</h2>
      <p>{factsInWords(form, language)}</p>
      <p className="caption">{fill(words.summary, { weight, filled, lines })}</p>
      <p>{findings.length > 0 ? fill(words.count, { count: findings.length }) : words.fine}</p>
      {carried !== null && <p>{carried}</p>}
      {SEVERITIES.map((severity) => (
        <FileFindingGroup key={severity} severity={severity} findings={findings} />
      ))}
      <details className="more">
        <DetailsSummary>{rulesWords(language).ledger}</DetailsSummary>
        <p className="caption">{ruleSetInWords(rules, language)}</p>
        <Ledger ledger={ledger} />
      </details>
    </div>
  );
}
