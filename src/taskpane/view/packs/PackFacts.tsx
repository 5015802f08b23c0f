import type { ShelfEntry } from "../../../packs/shelf";
import { fill } from "../../../language/fill";
import { useLanguage } from "../common/paneContext";
import { packsWords } from "../../locale/commands/packs";
import "./packs.css";

/** What there is to know of a pack before it is inserted: where and when it is used, how long it is, what is computed. */
export function PackFacts({ entry }: { readonly entry: ShelfEntry }) {
  const language = useLanguage();
  const words = packsWords(language);
  const { anyYear, year, isFree, lines, computed, place, kind } = entry;
  const facts = [
    place[language],
    words.kinds[kind],
    anyYear ? words.years : fill(words.year, { year }),
    fill(isFree ? words.freeLines : words.lines, { lines }),
    ...(computed > 0 ? [fill(words.computed, { computed })] : []),
  ];
  return (
    <span className="pack-card">
      <span className="pack-name">{entry.name[language]}</span>
      <span className="caption">{facts.filter((fact) => fact !== "").join(" · ")}</span>
    </span>
  );
}
