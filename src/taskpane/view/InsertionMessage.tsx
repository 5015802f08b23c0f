import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { FunctionsMessage } from "./FunctionsMessage";
import { InsertedMessage } from "./InsertedMessage";
import { usePane } from "./paneContext";

/** What was inserted or taken back, until the message is closed. */
export function InsertionMessage() {
  const { state, texts, dispatch } = usePane();
  const { notice } = state;
  return (
    <div role="status" className="messages">
      {notice?.kind === "inserted" && <InsertedMessage notice={notice} />}
      {notice?.kind === "inserted" && notice.form.functions === "unknown-name" && <FunctionsMessage />}
      {notice?.kind === "removed" && (
        <MessageBar intent="success" layout="singleline">
          <MessageBarBody>
            <MessageBarTitle>{texts.inserted.removed}</MessageBarTitle>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "notice-closed" })}>
              {texts.problem.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
