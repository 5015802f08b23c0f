import { listWords } from "../../locale/commands/list";
import type { SectionName } from "../../../checks/filling/sections";
import { noFilter, sectionsOf, type ListFilter } from "../../state/listing";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage } from "../common/paneContext";
import "./FilterBar.css";
import "../common/field.css";

/** So many problems are looked through by eye. */
const FEW = 5;

/** From so many on people look for one by its words. */
const MANY = 15;

export interface FilterBarProps {
  readonly form: ShownForm;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Shows the problems of one section only, or those with some words. */
export function FilterBar({ form, filter, onFilter }: FilterBarProps) {
  const words = listWords(useLanguage());
  const all = [...form.begun, ...form.findings];
  const sections = sectionsOf(all);
  const nameOf = (section: SectionName): string => (section.kind === "own" ? section.name : words[section.kind]);
  const hasChips = (all.length > FEW && sections.length > 1) || filter.section !== null;
  const hasSearch = all.length >= MANY || filter.query !== "";
  if (!hasChips && !hasSearch) return null;
  return (
    <div className="filter">
      {hasSearch && (
        <input
          type="search"
          className="control"
          aria-label={words.search}
          placeholder={words.search}
          value={filter.query}
          onChange={({ target }) => onFilter({ ...filter, query: target.value })}
        />
      )}
      {hasChips && (
        <div className="chips" role="group" aria-label={words.sections}>
          <Chip
            name={words.all}
            pressed={filter.section === null}
            onPress={() => onFilter({ ...filter, section: null })}
          />
          {sections.map(({ key, section, count }) => (
            <Chip
              key={key}
              name={nameOf(section)}
              count={count}
              pressed={filter.section === key}
              onPress={() => onFilter({ ...filter, section: filter.section === key ? noFilter.section : key })}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly count?: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Chip({ name, count, pressed, onPress }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} title={name} onClick={onPress}>
      <span className="chip-name">{name}</span>
      {count !== undefined && <span className="chip-count">{count}</span>}
    </button>
  );
}
