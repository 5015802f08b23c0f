import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { offersAt } from "../../commands";
import type { Formulas } from "../../../rubric/formula/formulas";
import { lastFinishedYear } from "../../../form/layout/ofYear";
import { onShelf, shippedShelf } from "../../../packs/shelf";
import { BusyLabel } from "../common/BusyLabel";
import { useIsBusy, useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";
import { insertionWords } from "../../locale/commands/insertion";
import { FormulaChoice } from "./FormulaChoice";
import { yearIn } from "../packs/occasion";
import { OccasionFields } from "../packs/OccasionFields";
import { allEntries, PackChoice } from "../packs/PackChoice";

export interface InsertFormProps {
  /** It is the one call to action, while there is no form. */
  readonly isFirst: boolean;
}

/** Chooses a pack and the kind of its formulas, and inserts it. */
export function InsertForm({ isFirst }: InsertFormProps) {
  const { perform } = usePaneDoor();
  const isBusy = useIsBusy();
  const language = useLanguage();
  const words = insertionWords(language);
  const openedPacks = usePane((state) => state.openedPacks);
  const [chosen, setChosen] = useState<string | null>(null);
  const [formulas, setFormulas] = useState<Formulas>("addin");
  // What was opened last is what the user means to insert.
  const lately = usePane((state) => state.insertion.recent.find((id) => onShelf(id) !== undefined));
  const packId = chosen ?? openedPacks.at(-1)?.id ?? lately ?? shippedShelf[0]?.id ?? "";
  const remembered = usePane((state) => state.insertion.unit);
  const [typedYear, setYear] = useState(String(lastFinishedYear()));
  const [typedUnit, setUnit] = useState<string | null>(null);
  const entry = allEntries(openedPacks).find(({ id }) => id === packId);
  const year = yearIn(typedYear);
  const unit = typedUnit ?? remembered;
  const occasion = { year: year ?? lastFinishedYear(), unit };
  const open = async (file: File): Promise<void> => {
    await perform({ kind: "open-pack", file });
    setChosen(null);
  };
  return (
    <div className="stack">
      <PackChoice entry={entry} occasion={occasion} onChoose={setChosen} onOpen={(file) => void open(file)} />
      <OccasionFields entry={entry} year={typedYear} unit={unit} onYear={setYear} onUnit={setUnit} />
      <FormulaChoice formulas={formulas} onChoose={setFormulas} />
      {offersAt("packs", { packId, formulas, isFirst, ...occasion }, language).map(({ task, label, busy }) => (
        <Button
          key={task.kind}
          appearance={isFirst ? "primary" : "secondary"}
          disabledFocusable={isBusy || year === null}
          onClick={() => void perform(task).then(restoreFocus)}
        >
          <BusyLabel kind={task.kind} busy={busy} idle={label} />
        </Button>
      ))}
      {openedPacks.some(({ id }) => id === packId) && <p className="caption">{words.keepsPack}</p>}
    </div>
  );
}
