import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaKind } from "../../excel/switchFormulas";
import { packs } from "../../packs";
import { BusyLabel } from "./BusyLabel";
import { FormulaChoice } from "./FormulaChoice";
import { PackChoice } from "./PackChoice";
import { usePane } from "./paneContext";
import { restoreFocus } from "./restoreFocus";

export interface InsertFormProps {
  readonly label: string;
  /** The one call to action, while there is no form. */
  readonly primary: boolean;
}

/** Chooses a pack and the kind of its formulas, and inserts it. */
export function InsertForm({ label, primary }: InsertFormProps) {
  const { state, texts, perform } = usePane();
  const [packId, setPackId] = useState(packs[0]?.id ?? "");
  const [formulas, setFormulas] = useState<FormulaKind>("addin");
  return (
    <div className="stack">
      <PackChoice packId={packId} onChoose={setPackId} />
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
