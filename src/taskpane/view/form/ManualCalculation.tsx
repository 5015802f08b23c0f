import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Offer } from "../../commands/command";
import { BusyLabel } from "../common/BusyLabel";
import { Offers } from "../common/Offers";
import { useIsBusy, usePane, usePaneDoor, useTexts } from "../common/paneContext";

/** Excel computes only when it is told to: scores may be old, and one button makes them new. */
export function ManualCalculation() {
  const isManual = usePane((state) => state.manualCalculation);
  const { manualCalculation } = useTexts();
  if (!isManual) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{manualCalculation}</MessageBarBody>
      <MessageBarActions>
        <Offers place="manual-calculation" seen={null} as={Calculate} />
      </MessageBarActions>
    </MessageBar>
  );
}

function Calculate({ task, label, busy }: Offer) {
  const { perform } = usePaneDoor();
  return (
    <Button size="small" disabledFocusable={useIsBusy()} onClick={() => void perform(task)}>
      <BusyLabel kind={task.kind} busy={busy} idle={label} />
    </Button>
  );
}
