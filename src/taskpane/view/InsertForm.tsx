import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { packs } from "../../packs";
import { BusyLabel } from "./BusyLabel";
import { PackChoice } from "./PackChoice";
import { usePane } from "./paneContext";

/** Chooses a pack and inserts it; the one call to action while there is no form. */
export function InsertForm({ primary }: { readonly primary: boolean }) {
  const { state, texts, perform } = usePane();
  const [packId, setPackId] = useState(packs[0]?.id ?? "");
  return (
    <div className="stack">
      <PackChoice packId={packId} onChoose={setPackId} />
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabled={state.busy !== null}
        onClick={() => void perform({ kind: "insert", packId })}
      >
        <BusyLabel kind="insert" busy={texts.busy.inserting} idle={texts.firstRun.insert} />
      </Button>
    </div>
  );
}
