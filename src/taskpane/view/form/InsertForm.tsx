import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaKind } from "../../../operations/switchFormulas";
import { packs } from "../../../packs";
import { BusyLabel } from "../common/BusyLabel";
import { FormulaChoice } from "./FormulaChoice";
import { PackChoice } from "./PackChoice";
import { usePane } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";

export interface InsertFormProps {
  readonly label: string;
  /** The one call to action, while there is no form. */
  readonly primary: boolean;
}

/** Chooses a pack and the kind of its formulas, and inserts it. */
export function InsertForm({ label, primary }: InsertFormProps) {
  const { state, texts, perform } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const [formulas, setFormulas] = useState<FormulaKind>("addin");
  // What was opened last is what the user means to insert.
  const packId = chosen ?? state.openedPacks.at(-1)?.id ?? packs[0]?.id ?? "";
  const open = async (file: File): Promise<void> => {
    await perform({ kind: "open-pack", file });
    setChosen(null);
  };
  return (
    <div className="stack">
      <PackChoice packId={packId} onChoose={setChosen} onOpen={(file) => void open(file)} />
      <FormulaChoice formulas={formulas} onChoose={setFormulas} />
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={state.busy !== null}
        onClick={() => void perform({ kind: "insert", packId, formulas }).then(restoreFocus)}
      >
        <BusyLabel kind="insert" busy={texts.busy.inserting} idle={label} />
      </Button>
    </div>
  );
}
