import { Button } from "@fluentui/react-components";
import type { Task } from "../../state/task";
import { BusyLabel } from "./BusyLabel";
import { usePane } from "./paneContext";
import { restoreFocus } from "./restoreFocus";

export interface SmallTaskProps {
  readonly task: Task;
  readonly label: string;
  /** What the label turns into meanwhile; without it the label stays, where many buttons do the same kind of task. */
  readonly busy?: string;
}

/** A small button that does one task, and says so while it does. */
export function SmallTask({ task, label, busy }: SmallTaskProps) {
  const { state, perform } = usePane();
  return (
    <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void perform(task).then(restoreFocus)}>
      {busy ? <BusyLabel kind={task.kind} busy={busy} idle={label} /> : label}
    </Button>
  );
}
