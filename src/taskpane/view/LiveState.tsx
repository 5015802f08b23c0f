import { Switch } from "@fluentui/react-components";
import { usePane } from "./paneContext";

/** Whether edits are checked at once. Where that costs the undo list the user decides, and the switch says the price. */
export function LiveState() {
  const { state, texts, perform } = usePane();
  const { keepsUndo, on } = state.live;
  const words = texts.live;
  if (keepsUndo && on) return <p className="caption">{words.always}</p>;
  return (
    <div>
      <Switch
        className="switch"
        checked={on}
        label={words.label}
        aria-describedby="live-cost"
        onChange={(_, { checked }) => void perform({ kind: "live", on: checked })}
      />
      <p className="caption" id="live-cost">
        {!keepsUndo && (on ? words.on : words.off)}
      </p>
    </div>
  );
}
