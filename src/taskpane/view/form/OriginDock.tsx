import { useId, useState } from "react";
import type { ScoreOrigin } from "../../../operations/scoreOrigin";
import { fill } from "../../../language/fill";
import { OriginDetails } from "./OriginDetails";
import { usePane, useFirstTexts } from "../common/paneParts";
import "./OriginDock.css";

/**
 * How the score in the selected cell came about, at the foot of the pane: it comes and goes with the selection, and
 * there it moves nothing that somebody reads or types.
 */
export function OriginDock() {
  const origin = usePane((state) => state.origin);
  const [folded, setFolded] = useState(false);
  return origin && <Dock origin={origin} folded={folded} onFold={setFolded} />;
}

interface DockProps {
  readonly origin: ScoreOrigin;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

function Dock({ origin, folded, onFold }: DockProps) {
  const words = useFirstTexts().origin;
  const details = useId();
  return (
    <aside className="dock" aria-label={words.label}>
      <button
        type="button"
        className="dock-head"
        aria-expanded={!folded}
        aria-controls={details}
        onClick={() => onFold(!folded)}
      >
        <span className="dock-title">{fill(words.title, { address: origin.address })}</span>
        {origin.result !== null && <span className="dock-result">{origin.result}</span>}
        <span className="link">{folded ? words.unfold : words.fold}</span>
      </button>
      <div id={details} className="dock-body" hidden={folded}>
        <OriginDetails origin={origin} />
      </div>
    </aside>
  );
}
