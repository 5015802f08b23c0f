import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "./paneContext";

/** The inserted formulas show `#NAME?`: Excel has not loaded the functions. */
export function FunctionsMessage() {
  const words = usePane().texts.inserted;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.unknownNameTitle}</MessageBarTitle>
        <div>{words.unknownNameAdvice}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
