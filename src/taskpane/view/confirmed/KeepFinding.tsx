import { Button } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import { LONGEST_NOTE } from "../../../checks/confirmed/limits";
import { confirmingWords } from "../../locale/commands/confirming";
import type { ShownFinding } from "../../state/shownForm";
import { BusyLabel } from "../common/BusyLabel";
import { useIsBusy, useLanguage, usePaneDoor } from "../common/paneContext";
import { restoreFocus, restoreFocusSoon } from "../common/restoreFocus";
import "../common/field.css";
import "./confirmed.css";

/** Keeps a finding as it is, with one line that says why. An error is mended, never kept. */
export function KeepFinding({ finding }: { readonly finding: ShownFinding }) {
  const { perform } = usePaneDoor();
  const words = confirmingWords(useLanguage());
  const isBusy = useIsBusy();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const id = useId();
  const isBlank = note.trim() === "";
  if (finding.severity === "error" || finding.standing !== "judged") return null;
  if (!open) {
    return (
      <button type="button" className="link keep-link" onClick={() => setOpen(true)}>
        {words.keep}
      </button>
    );
  }
  const close = (): void => {
    setOpen(false);
    restoreFocusSoon();
  };
  const save = (): void => {
    if (!isBlank && !isBusy) void perform({ kind: "confirm", finding, note: note.trim() }).then(restoreFocus);
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (nativeEvent.isComposing) return;
    if (key === "Enter") save();
    if (key === "Escape") close();
  };
  return (
    <div className="field keep-note">
      <label htmlFor={id} className="caption">
        {words.note}
      </label>
      <input
        id={id}
        className="control"
        autoFocus
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="actions">
        <Button size="small" disabledFocusable={isBusy || isBlank} onClick={save}>
          <BusyLabel kind="confirm" busy={words.saving} idle={words.save} />
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
