import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { packs } from "../../packs";
import { BusyLabel } from "./BusyLabel";
import { PackChoice } from "./PackChoice";
import { usePane } from "./paneContext";
import { restoreFocus } from "./restoreFocus";

export interface InsertFormProps {
  readonly label: string;
  /** The one call to action, while there is no form. */
  readonly primary: boolean;
}

/** Chooses a pack and inserts it. */
export function InsertForm({ label, primary }: InsertFormProps) {
  const { state, texts, perform } = usePane();
  const [packId, setPackId] = useState(packs[0]?.id ?? "");
  return (
    <div className="stack">
      <PackChoice packId={packId} onChoose={setPackId} />
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={state.busy !== null}
        onClick={() => void perform({ kind: "insert", packId }).then(restoreFocus)}
      >
        <BusyLabel kind="insert" busy={texts.busy.inserting} idle={label} />
      </Button>
    </div>
  );
}
