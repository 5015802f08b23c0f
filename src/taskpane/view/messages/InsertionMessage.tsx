import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CloseButton } from "../common/CloseButton";
import { FunctionsMessage } from "./FunctionsMessage";
import { InsertedMessage } from "./InsertedMessage";
import { usePane } from "../common/paneContext";

/** What was inserted or taken back, until the message is closed. */
export function InsertionMessage() {
  const { state, texts, dispatch } = usePane();
  const { notice } = state;
  const words = texts.inserted;
  return (
    <div role="status" className="messages">
      {notice?.kind === "inserted" && <InsertedMessage notice={notice} />}
      {notice?.kind === "inserted" && notice.form.functions === "unknown-name" && <FunctionsMessage />}
      {notice?.kind === "removed" && (
        <MessageBar intent="success" layout="singleline">
          <MessageBarBody>
            <MessageBarTitle>{words.removed}</MessageBarTitle>
          </MessageBarBody>
          <MessageBarActions
            containerAction={<CloseButton label={words.dismiss} onClose={() => dispatch({ type: "notice-closed" })} />}
          />
        </MessageBar>
      )}
    </div>
  );
}
