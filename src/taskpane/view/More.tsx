import { Button } from "@fluentui/react-components";
import { BusyLabel } from "./BusyLabel";
import { InsertForm } from "./InsertForm";
import { usePane } from "./paneContext";

/** What is needed seldom, folded away. */
export function More() {
  const { state, texts, perform } = usePane();
  return (
    <details className="more">
      <summary>{texts.more.label}</summary>
      <div className="stack">
        <Button disabledFocusable={state.busy !== null} onClick={() => void perform({ kind: "look" })}>
          <BusyLabel kind="look" busy={texts.busy.looking} idle={texts.firstRun.check} />
        </Button>
        <InsertForm label={texts.more.insert} primary={false} />
      </div>
    </details>
  );
}
