import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Offers } from "../common/Offers";
import { useTexts } from "../common/paneContext";

/** The inserted formulas show `#NAME?`: Excel has not loaded the functions. The ways out. */
export function FunctionsMessage() {
  const words = useTexts().inserted;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.unknownNameTitle}</MessageBarTitle>
        <div>{words.unknownNameAdvice}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Offers place="unknown-names" seen={null} />
      </MessageBarActions>
    </MessageBar>
  );
}
