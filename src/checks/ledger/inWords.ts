import type { Language } from "../../language/language";
import { told } from "../../language/told";
import { ledgerWords } from "../locale/ledgerWords";
import type { LedgerEntry, LedgerStatus } from "./entry";

/** How many were passed over. */
export const passedOver = ({ notChecked }: Pick<LedgerEntry, "notChecked">): number =>
  notChecked.reduce((sum, { count }) => sum + count, 0);

/** What became of a check, as a sentence without its end; the check's title stands in front of it. */
export function entryInWords(entry: LedgerEntry, language: Language): string {
  const { occasions, withOccasion } = ledgerWords(language);
  const text = endInWords(entry, language);
  return entry.occasion === null ? text : told(withOccasion, { text, occasion: occasions[entry.occasion] });
}

function endInWords(entry: LedgerEntry, language: Language): string {
  const words = ledgerWords(language);
  const { status, found, looked, notChecked, absence } = entry;
  const count = passedOver(entry);
  const [first, ...others] = notChecked;
  const reasons =
    first && others.length === 0
      ? words.notChecked[first.why]
      : notChecked
          .map((each) => told(words.reason, { why: words.notChecked[each.why], count: each.count }))
          .join(words.between);
  if (status === "fine") return told(words.fine, { looked });
  if (status === "not-applicable") return told(words.absent, { why: words.notApplicable[absence ?? "nothing"] });
  if (status === "not-checked") return told(words.partly, { count, all: looked + count, reasons });
  return told(count > 0 ? words.foundPartly : words.found, { found, count, reasons });
}

/** How many checks came to each end; together as many as there are checks. */
export function ledgerCounts(ledger: readonly LedgerEntry[]): Readonly<Record<LedgerStatus, number>> {
  const counts = { fine: 0, found: 0, "not-applicable": 0, "not-checked": 0 };
  for (const { status } of ledger) counts[status] += 1;
  return counts;
}

/** The ledger in one sentence. */
export function ledgerInWords(ledger: readonly LedgerEntry[], language: Language): string {
  const { fine, found, "not-applicable": absent, "not-checked": partly } = ledgerCounts(ledger);
  return told(ledgerWords(language).summary, { checks: ledger.length, fine, found, absent, partly });
}
