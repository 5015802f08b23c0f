import { fill } from "../../../language/fill";
import { packChanges } from "../../../packs/packChanges";
import { onShelf } from "../../../packs/shelf";
import type { Rubric } from "../../../rubric/rubric";
import { templatePageWords } from "../../locale/template";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePane } from "../common/paneContext";

/** So many lines are named. */
const mostNamed = 5;

/** Says that the form was made by an older version of a pack than there is, and what is different. */
export function NewerPack({ form: { from } }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const words = templatePageWords(language);
  const own = usePane((state) => state.openedPacks.find(({ id }) => id === from?.id));
  const newer = own ?? onShelf(from?.id ?? "");
  if (!from || !newer || newer.version <= from.version) return null;
  const changes = own && from.rubric ? changesInWords(from.rubric, own, words) : "";
  const told = { name: newer.name[language], old: from.version, version: newer.version };
  return (
    <p className="caption">
      {fill(words.newer, told)}
      {changes}
    </p>
  );
}

function changesInWords(older: Rubric, newer: Rubric, words: ReturnType<typeof templatePageWords>): string {
  const { added, removed, changed } = packChanges(older, newer);
  const list = (text: string, names: readonly string[]): string => {
    const named = names.slice(0, mostNamed).join(words.comma);
    return names.length === 0 ? "" : fill(text, { count: names.length, names: named });
  };
  return list(words.changedLines, changed) + list(words.addedLines, added) + list(words.removedLines, removed);
}
