import type { UnreadyCell } from "../../../form/changes/plainCells";
import { CellLink } from "../common/CellLink";

export interface UnreadyCellsProps {
  readonly sheet: string;
  readonly cells: readonly UnreadyCell[];
}

/** The cells that keep a plain version from being made; each leads to its cell. */
export function UnreadyCells({ sheet, cells }: UnreadyCellsProps) {
  return (
    <ul className="left">
      {cells.map(({ address, value }) => (
        <li key={address}>
          <CellLink sheet={sheet} address={address} /> {value}
        </li>
      ))}
    </ul>
  );
}
