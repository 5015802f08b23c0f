import { fill } from "../../../language/fill";
import { lastYearWords } from "../../locale/commands/lastYear";
import type { ProposedCell, ProposedLine } from "../../state/lastYear";
import { useLanguage } from "../common/paneContext";
import "../messages/CellNotes.css";

/** What a cell holds now and would hold. */
export function ProposedChange({ cell }: { readonly cell: ProposedCell }) {
  const words = lastYearWords(useLanguage());
  const from = String(cell.from).trim() === "" ? words.blank : String(cell.from);
  const kind = cell.kind === "goals" ? cell.name : words.kinds[cell.kind];
  return (
    <li>
      {kind} <span className="caption">{cell.address}</span> {fill(words.change, { from, to: String(cell.to) })}
    </li>
  );
}

/** A line, how it was matched, and what it gets. */
export function ProposedLineItem({ line }: { readonly line: ProposedLine }) {
  const words = lastYearWords(useLanguage());
  return (
    <li>
      <strong>{line.name}</strong>
      {line.how !== "same" && line.nameBefore !== "" && (
        <span className="caption"> {fill(words.how[line.how], { before: line.nameBefore })}</span>
      )}
      <ul className="left">
        {line.cells.map((cell) => (
          <ProposedChange key={cell.address} cell={cell} />
        ))}
      </ul>
    </li>
  );
}
