import { useId, useState } from "react";
import { fill } from "../../../language/fill";
import { searchShelf } from "../../../packs/searchShelf";
import type { ShelfEntry } from "../../../packs/shelf";
import type { PackKind } from "../../../rubric/rubric";
import { useLanguage, usePane } from "../common/paneContext";
import { packsWords } from "../../locale/commands/packs";
import { PackFacts } from "./PackFacts";
import "../common/field.css";

export interface PackShelfProps {
  readonly entries: readonly ShelfEntry[];
  /** Ids of those that do not ship. */
  readonly own: readonly string[];
  readonly chosen: string;
  readonly onChoose: (packId: string) => void;
}

/** Every pack as a card: searched by words and kind, those used lately first. */
export function PackShelf({ entries, own, chosen, onChoose }: PackShelfProps) {
  const words = packsWords(useLanguage());
  const recent = usePane((state) => state.insertion.recent);
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<PackKind | null>(null);
  const [searchId, kindId] = [useId(), useId()];
  const found = searchShelf(entries, query, words.kinds, kind);
  const lately = recent.flatMap((id) => found.find((entry) => entry.id === id) ?? []);
  const rest = found.filter((entry) => !lately.includes(entry));
  const groups = [
    { title: words.recent, entries: lately },
    { title: words.own, entries: rest.filter(({ id }) => own.includes(id)) },
    { title: words.others, entries: rest.filter(({ id }) => !own.includes(id)) },
  ].filter((group) => group.entries.length > 0);
  return (
    <div className="pack-shelf">
      <div className="pack-search">
        <input
          id={searchId}
          type="search"
          className="control"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <select
          id={kindId}
          className="control"
          aria-label={words.kind}
          value={kind ?? ""}
          onChange={({ target }) => setKind(target.value === "" ? null : (target.value as PackKind))}
        >
          <option value="">{words.all}</option>
          {Object.entries(words.kinds).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className="caption">
        {found.length === 0 ? words.none : fill(words.count, { count: found.length })}
      </p>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3 className="caption">{group.title}</h3>
          <ul className="pack-list">
            {group.entries.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  className="pack-button"
                  aria-pressed={entry.id === chosen}
                  onClick={() => onChoose(entry.id)}
                >
                  <PackFacts entry={entry} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
