import { Button } from "@fluentui/react-components";
import type { Offer } from "../../commands/command";
import { usePaneDoor } from "../common/paneContext";

/** It can be pressed while all other buttons wait. */
export function StopButton({ task, label }: Offer) {
  const { perform } = usePaneDoor();
  return (
    <Button size="small" onClick={() => void perform(task)}>
      {label}
    </Button>
  );
}
