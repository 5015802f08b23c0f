import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CloseButton } from "../common/CloseButton";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { FunctionsMessage } from "./FunctionsMessage";
import { InsertionNotes } from "./InsertionNotes";
import { InsertedMessage } from "./InsertedMessage";

/** What was inserted or taken back, until the message is closed. */
export function InsertionMessage() {
  const { dispatch } = usePaneDoor();
  const notice = usePane((state) => state.notice);
  const words = useTexts().inserted;
  return (
    <div role="status" className="messages">
      {notice?.kind === "inserted" && !notice.edited && <InsertedMessage notice={notice} />}
      {notice?.kind === "inserted" && <InsertionNotes notes={notice.form.notes} folded={notice.edited} />}
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
