import type { Told } from "../../commands/command";
import { CellLink } from "../common/CellLink";
import "./CellNotes.css";

/** Cells that need a look, and why; each leads to its cell. */
export function CellNotes({ cells }: { readonly cells: NonNullable<Told["cells"]> }) {
  if (cells.length === 0) return null;
  return (
    <ul className="left">
      {cells.map(({ sheet, address, note }) => (
        <li key={`${sheet}!${address}`}>
          <CellLink sheet={sheet} address={address} /> {note}
        </li>
      ))}
    </ul>
  );
}
