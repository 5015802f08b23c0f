import { fill } from "../../../language/fill";
import { templateWords } from "../../../form/locale/templateWords";
import { entryKinds, type EntryCell } from "../../../form/template/entryCell";
import { templatePageWords } from "../../locale/template";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import { isEmptied, withTicks, type DraftChoice } from "./draftChoice";
import "./TemplatePage.css";

export interface TickListProps {
  readonly cells: readonly EntryCell[];
  readonly choice: DraftChoice;
  readonly onChange: (choice: DraftChoice) => void;
}

/** Cells by what they hold, each with a tick: those that are ticked are emptied. */
export function TickList({ cells, choice, onChange }: TickListProps) {
  const groups = entryKinds
    .map((kind) => ({ kind, of: cells.filter((cell) => cell.kind === kind) }))
    .filter(({ of }) => of.length > 0);
  return (
    <>
      {groups.map(({ kind, of }) => (
        <TickGroup key={kind} cells={of} choice={choice} onChange={onChange} />
      ))}
    </>
  );
}

const inWords = ({ address, text, leaves }: EntryCell, words: ReturnType<typeof templatePageWords>): string =>
  fill(leaves === "" ? words.cell : words.leaves, { address, text, leaves });

function TickGroup({ cells, choice, onChange }: TickListProps) {
  const language = useLanguage();
  const words = templatePageWords(language);
  const kind = cells[0]?.kind ?? "doubtful";
  const ticked = cells.filter((cell) => isEmptied(cell, choice)).length;
  const label = fill(words.group, { kind: templateWords(language).kinds[kind], count: cells.length });
  return (
    <div className="tick-group">
      <input
        type="checkbox"
        aria-label={label}
        checked={ticked === cells.length}
        ref={(box) => {
          if (box) box.indeterminate = ticked > 0 && ticked < cells.length;
        }}
        onChange={({ target }) => onChange(withTicks(choice, cells, target.checked))}
      />
      <details>
        <DetailsSummary>{label}</DetailsSummary>
        <ul className="ticks">
          {cells.map((cell) => (
            <li key={cell.address}>
              <label>
                <input
                  type="checkbox"
                  checked={isEmptied(cell, choice)}
                  onChange={({ target }) => onChange(withTicks(choice, [cell], target.checked))}
                />{" "}
                {inWords(cell, words)}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
