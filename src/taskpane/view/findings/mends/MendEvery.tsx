import { fill } from "../../../../language/fill";
import { mendingWords } from "../../../locale/commands/mending";
import type { ShownForm } from "../../../state/shownForm";
import { editsOf } from "../../../state/shownMend";
import { useLanguage } from "../../common/paneContext";
import { MendAll } from "./MendAll";

/** Everything in the form that can be mended without typing, in one stroke; nothing where that is less than two kinds of things. */
export function MendEvery({ form }: { readonly form: ShownForm }) {
  const words = mendingWords(useLanguage());
  const mended = form.findings.filter(({ mend }) => mend !== null);
  const edits = editsOf(mended);
  if (new Set(mended.map(({ id }) => id)).size < 2) return null;
  return <MendAll label={fill(words.every, { count: edits.length })} edits={edits} />;
}
