import { SmallTask } from "../common/SmallTask";
import { usePane } from "../common/paneContext";

/** Whether edits are checked at once. Where that costs the undo list the user decides, and the switch says the price. */
export function LiveState() {
  const { state, texts, perform } = usePane();
  const { keepsUndo, on } = state.live;
  const words = texts.live;
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
      {!on && <SmallTask task={{ kind: "explain" }} label={texts.origin.ask} />}
    </div>
  );
}
