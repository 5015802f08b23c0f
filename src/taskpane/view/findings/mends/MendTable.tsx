import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fill, points } from "../../../../language/fill";
import { mendingWords } from "../../../locale/commands/mending";
import { editKey, type ShownEdit } from "../../../state/shownMend";
import { BusyLabel } from "../../common/BusyLabel";
import { useIsBusy, useLanguage, usePaneDoor } from "../../common/paneContext";
import { restoreFocus } from "../../common/restoreFocus";
import "./MendTable.css";

export interface MendTableProps {
  readonly id: string;
  readonly edits: readonly ShownEdit[];
  readonly onClose: () => void;
}

/** What is sure is ticked; what is guessed waits for somebody to look at it. */
const ticked = (edits: readonly ShownEdit[]): ReadonlySet<string> =>
  new Set(edits.filter(({ sure }) => sure).map(editKey));

/** What cells hold before and after, each with a tick, and the button that changes those that are ticked. */
export function MendTable({ id, edits, onClose }: MendTableProps) {
  const words = mendingWords(useLanguage());
  const { perform } = usePaneDoor();
  const isBusy = useIsBusy();
  const [chosen, setChosen] = useState(() => ticked(edits));
  const toChange = edits.filter((edit) => chosen.has(editKey(edit)));
  const toggle = (edit: ShownEdit): void => {
    const next = new Set(chosen);
    if (!next.delete(editKey(edit))) next.add(editKey(edit));
    setChosen(next);
  };
  return (
    <div id={id} className="mend-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => (
            <MendRow
              key={editKey(edit)}
              edit={edit}
              isChosen={chosen.has(editKey(edit))}
              onToggle={() => toggle(edit)}
            />
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || toChange.length === 0}
          onClick={() => {
            if (toChange.length === 0) return;
            void perform({ kind: "mend", edits: toChange }).then(onClose).then(restoreFocus);
          }}
        >
          <BusyLabel kind="mend" busy={words.applying} idle={fill(words.apply, { count: toChange.length })} />
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface MendRowProps {
  readonly edit: ShownEdit;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function MendRow({ edit, isChosen, onToggle }: MendRowProps) {
  const words = mendingWords(useLanguage());
  const { address, line, from, to, gives, sure } = edit;
  const shown = (content: string | number | boolean): string =>
    typeof content === "number" ? points(content) : String(content) || words.blank;
  return (
    <tr>
      <td>
        <label className="mend-where">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={fill(words.tick, { address: line === "" ? address : `${address} ${line}` })}
            onChange={onToggle}
          />
          <span title={line}>{address}</span>
        </label>
      </td>
      <td className="mend-from">{shown(from)}</td>
      <td>
        {typeof to === "object" ? (gives === undefined ? to.formula : `${points(gives)} ${to.formula}`) : shown(to)}
        {!sure && <span className="mend-unsure">{words.unsure}</span>}
      </td>
    </tr>
  );
}
