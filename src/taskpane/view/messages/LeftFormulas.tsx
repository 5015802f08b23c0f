import type { LeftFormula } from "../../../operations/switchFormulas";
import { CellLink } from "../common/CellLink";
import { usePane } from "../common/paneContext";

/** The formulas that stayed as they were, and why; each leads to its cell. */
export function LeftFormulas({ left }: { readonly left: readonly LeftFormula[] }) {
  const { texts } = usePane();
  if (left.length === 0) return null;
  return (
    <ul className="left">
      {left.map(({ sheet, address, reason }) => (
        <li key={`${sheet}!${address}`}>
          <CellLink sheet={sheet} address={address} /> {texts.leftReasons[reason]}
        </li>
      ))}
    </ul>
  );
}
