import { Spinner } from "@fluentui/react-components";
import type { Task } from "../../state/task";
import { usePane } from "./paneContext";

export interface BusyLabelProps {
  readonly kind: Task["kind"];
  readonly busy: string;
  readonly idle: string;
}

/** A button's label that turns into what is going on while its task runs. */
export function BusyLabel({ kind, busy, idle }: BusyLabelProps) {
  const { state } = usePane();
  return state.busy === kind ? <Spinner size="tiny" label={busy} /> : <>{idle}</>;
}
