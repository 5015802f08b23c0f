import { Spinner } from "@fluentui/react-components";
import type { TaskKind } from "../../state/task";
import { usePane } from "./paneContext";

export interface BusyLabelProps {
  readonly kind: TaskKind;
  readonly busy?: string;
  readonly idle: string;
}

/** A button's label that turns into what is going on while its task runs. */
export function BusyLabel({ kind, busy, idle }: BusyLabelProps) {
  const isRunning = usePane((state) => state.busy === kind);
  return isRunning ? <Spinner size="tiny" label={busy} /> : <>{idle}</>;
}
