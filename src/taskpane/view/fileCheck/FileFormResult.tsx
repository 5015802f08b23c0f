import { titleOf } from "../../../form/titleOf";
import type { FormReport } from "../../../report/formReport";
import { fill, points } from "../../../language/fill";
import { carriedInWords, ruleSetInWords } from "../../../report/rulesInWords";
import { rulesWords } from "../../locale/commands/rules";
import { byCheck } from "../../state/rowKeys";
import { Ledger } from "../findings/Ledger";
import { FileCheckFindings } from "./FileCheckFindings";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, useTexts } from "../common/paneContext";

/** A form of an opened file: where it stands, and what the checks found. */
export function FileFormResult({ form }: { readonly form: FormReport }) {
  const { sheet, summary, findings, rules, ledger } = form;
  const texts = useTexts();
  const language = useLanguage();
  const carried = carriedInWords(form.carried, language);
  const title = titleOf(form);
  const { total, weight, filled, lines } = summary;
  const words = texts.fileCheck;
  return (
    <div>
      <h3 className="heading">{title === sheet ? sheet : fill(words.form, { title, sheet })}</h3>
      <p>{findings.length > 0 ? fill(words.count, { count: findings.length }) : words.fine}</p>
      <p className="caption">
        {fill(words.summary, {
          total: total === null ? texts.fileCheck.noTotal : points(total),
          weight,
          filled,
          lines,
        })}
      </p>
      {carried !== null && <p>{carried}</p>}
      {byCheck(findings).map((group) => (
        <FileCheckFindings key={group.id} {...group} />
      ))}
      <details className="more">
        <DetailsSummary>{rulesWords(language).ledger}</DetailsSummary>
        <p className="caption">{ruleSetInWords(rules, language)}</p>
        <Ledger ledger={ledger} />
      </details>
    </div>
  );
}
