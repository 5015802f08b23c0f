import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { SmallTask } from "../common/SmallTask";
import { usePane } from "../common/paneContext";

/** The inserted formulas show `#NAME?`: Excel has not loaded the functions. Two ways out. */
export function FunctionsMessage() {
  const { inserted: words, more, busy } = usePane().texts;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.unknownNameTitle}</MessageBarTitle>
        <div>{words.unknownNameAdvice}</div>
      </MessageBarBody>
      <MessageBarActions>
        <SmallTask task={{ kind: "reconnect" }} label={more.reconnect} busy={busy.reconnecting} />
        <SmallTask task={{ kind: "switch", to: "native" }} label={more.toNative} busy={busy.switching} />
      </MessageBarActions>
    </MessageBar>
  );
}
