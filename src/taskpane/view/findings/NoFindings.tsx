import { ledgerInWords } from "../../../checks/ledger/inWords";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePane, useTexts } from "../common/paneContext";

/** Nothing to mend: says what was looked at, and how much of it could not be checked. */
export function NoFindings({ form: { summary, ledger } }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const isLive = usePane(({ live }) => live.on);
  const words = useTexts().results;
  if (summary.computing) return <p>{isLive ? words.computing : words.computingManual}</p>;
  return <p className="caption">{ledgerInWords(ledger, language)}</p>;
}
