import { Offers } from "../common/Offers";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";
import "./choice.css";
import "./LiveState.css";

/** Whether edits are checked at once. Where that costs the undo list the user decides, and the switch says the price. */
export function LiveState() {
  const { perform } = usePaneDoor();
  const { keepsUndo, on } = usePane(({ live }) => live);
  const words = useTexts().live;
  if (keepsUndo && on) return <p className="caption">{words.always}</p>;
  return (
    <div className="live">
      <label className="choice">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby="live-cost"
          onChange={(event) => void perform({ kind: "live", on: event.target.checked })}
        />
        {words.label}
      </label>
      <p className="caption" id="live-cost">
        {!keepsUndo && (on ? words.on : words.off)}
      </p>
      {!on && <Offers place="selection" seen={null} />}
    </div>
  );
}
