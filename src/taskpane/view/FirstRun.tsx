import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { BusyLabel } from "./BusyLabel";
import { InsertForm } from "./InsertForm";
import { Messages } from "./Messages";
import { usePane } from "./paneContext";

/** The pane of a workbook without a form: what this is good for, and one thing to do. */
export function FirstRun() {
  const { state, texts, perform } = usePane();
  const words = texts.firstRun;
  return (
    <div className="stack">
      <h1 className="value">{words.value}</h1>
      <Messages />
      <InsertForm label={words.insert} primary />
      <p className="caption">
        {words.keeps} {!state.live.keepsUndo && words.undoLost}
      </p>
      <Button disabledFocusable={state.busy !== null} onClick={() => void perform({ kind: "look" })}>
        <BusyLabel kind="look" busy={texts.busy.looking} idle={words.check} />
      </Button>
      <div role="status">{state.nothingFound && <NothingFound />}</div>
    </div>
  );
}

function NothingFound() {
  const { texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.firstRun.nothingFoundTitle}</MessageBarTitle>
        <div>{texts.firstRun.nothingFoundAdvice}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
