import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { BusyLabel } from "../common/BusyLabel";
import { ColumnList } from "./ColumnList";
import { HiddenForms } from "./HiddenForms";
import { InsertForm } from "./InsertForm";
import { Messages } from "../messages/Messages";
import { OpenFiles } from "../files/OpenFiles";
import { usePane } from "../common/paneContext";

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
      <div role="status" className="messages">
        {state.nothingFound && <NothingFound />}
      </div>
      {state.nothingFound && state.noForm && state.noForm.columns.length > 0 && (
        <section className="results" aria-label={texts.columns.whichScores}>
          <h2 className="heading">{texts.columns.whichScores}</h2>
          <ColumnList of={state.noForm} columns={state.noForm.columns} />
        </section>
      )}
      <HiddenForms />
      <OpenFiles look="wide" />
    </div>
  );
}

function NothingFound() {
  const { state, texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.firstRun.nothingFoundTitle}</MessageBarTitle>
        <div>{texts.firstRun.nothingFoundAdvice[state.noForm?.why ?? "no-table"]}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
