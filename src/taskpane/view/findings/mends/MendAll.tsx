import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ShownEdit } from "../../../state/shownMend";
import { useIsBusy } from "../../common/paneContext";
import { MendTable } from "./MendTable";

export interface MendAllProps {
  readonly label: string;
  readonly edits: readonly ShownEdit[];
}

/** Offers to change several cells at once, after showing what stands there before and after. */
export function MendAll({ label, edits }: MendAllProps) {
  const [open, setOpen] = useState(false);
  const table = useId();
  const isBusy = useIsBusy();
  return (
    <div className="mend">
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={open ? table : undefined}
        disabledFocusable={isBusy}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <MendTable id={table} edits={edits} onClose={() => setOpen(false)} />}
    </div>
  );
}
