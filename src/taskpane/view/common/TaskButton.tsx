import { Button } from "@fluentui/react-components";
import type { Offer } from "../../commands/command";
import { BusyLabel } from "./BusyLabel";
import { useIsBusy, usePaneDoor } from "./paneContext";
import { restoreFocus } from "./restoreFocus";
import "./TaskButton.css";

/** A small button that does one task, and says so while it does. */
export function TaskButton({ task, label, busy }: Offer) {
  const { perform } = usePaneDoor();
  return (
    <Button size="small" disabledFocusable={useIsBusy()} onClick={() => void perform(task).then(restoreFocus)}>
      {busy ? <BusyLabel kind={task.kind} busy={busy} idle={label} /> : label}
    </Button>
  );
}

/** A task that is needed seldom, and when. */
export function HintedTask(offer: Offer) {
  return (
    <div className={offer.hint === undefined ? undefined : "more-task"}>
      <TaskButton {...offer} />
      {offer.hint !== undefined && <p className="caption">{offer.hint}</p>}
    </div>
  );
}
