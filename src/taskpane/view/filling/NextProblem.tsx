import type { ShownForm, ShownSlot } from "../../state/shownForm";
import { cardWords } from "../../locale/commands/filling";
import { useLanguage, usePaneDoor } from "../common/paneContext";

/** Leads to the finding behind this cell in the list; to the first one from a cell without any. */
export function NextProblem({ form: { findings }, slot }: { readonly form: ShownForm; readonly slot: ShownSlot }) {
  const { perform } = usePaneDoor();
  const words = cardWords(useLanguage());
  const isHere = ({ sheetId, address }: { readonly sheetId: string; readonly address: string }): boolean =>
    sheetId === slot.sheetId && address === slot.address;
  const last = findings.map(isHere).lastIndexOf(true);
  const next = findings[last + 1] ?? findings[0];
  if (!next || isHere(next)) return null;
  return (
    <button
      type="button"
      className="link"
      onClick={() => void perform({ kind: "go", sheetId: next.sheetId, address: next.address })}
    >
      {words.nextProblem}
    </button>
  );
}
