import { rulesWords } from "../../locale/commands/rules";
import type { ShownForm } from "../../state/shownForm";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import { Ledger } from "./Ledger";
import { RulesChoice } from "./RulesChoice";

/** By which rules the form was checked and what became of each check, folded away. */
export function Checked({ form }: { readonly form: ShownForm }) {
  return (
    <details className="more">
      <DetailsSummary>{rulesWords(useLanguage()).ledger}</DetailsSummary>
      <div className="stack">
        <RulesChoice form={form} />
        <Ledger ledger={form.ledger} />
      </div>
    </details>
  );
}
