import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { BusyLabel } from "../common/BusyLabel";
import { usePane } from "../common/paneContext";

/** Excel computes only when it is told to: scores may be old, and one button makes them new. */
export function ManualCalculation() {
  const { state, texts, perform } = usePane();
  if (!state.manualCalculation) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.calculation.manual}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={state.busy !== null}
          onClick={() => void perform({ kind: "calculate" })}
        >
          <BusyLabel kind="calculate" busy={texts.busy.calculating} idle={texts.calculation.now} />
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
