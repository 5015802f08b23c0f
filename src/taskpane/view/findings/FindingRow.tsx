import { useId, useRef, useState } from "react";
import { checkHelp, findingInWords } from "../../../checks/words";
import { fill } from "../../../language/fill";
import { mendingWords } from "../../locale/commands/mending";
import { listWords } from "../../locale/commands/list";
import { keyOf, textToMend } from "../../state/drafts";
import { isJustification } from "../../state/justification";
import type { ShownFinding, ShownForm } from "../../state/shownForm";
import { Offers } from "../common/Offers";
import { HelpText, HelpToggle } from "../common/Help";
import { KeepFinding } from "../confirmed/KeepFinding";
import { MendAll } from "./mends/MendAll";
import type { RowPlace } from "./rowPlace";
import { TextEditor } from "./TextEditor";
import { useLanguage, usePane, usePaneDoor, useTexts } from "../common/paneContext";
import "./FindingRow.css";

export interface FindingRowProps {
  readonly rowKey: string;
  readonly form: ShownForm;
  readonly finding: ShownFinding;
  /** False where the row's group shows the help. */
  readonly helps: boolean;
  /** It is a cell to fill in. */
  readonly isBlank: boolean;
  readonly place?: RowPlace | undefined;
}

/** One problem in words; a click goes to its cell and, where a text mends it, opens the place to type it. */
export function FindingRow({ rowKey, form, finding, helps, isBlank, place }: FindingRowProps) {
  const { perform, dispatch } = usePaneDoor();
  const language = useLanguage();
  const [helping, setHelping] = useState(false);
  const row = useRef<HTMLLIElement | null>(null);
  const editor = useId();
  const words = useTexts().finding;
  const list = listWords(language);
  const { inputs, mend } = finding;
  const counted =
    inputs && fill(inputs.isMonthly ? list.months : list.inputs, { of: inputs.of, filled: inputs.filled });
  const mendable = textToMend(finding) !== null;
  const typed = usePane(({ open, drafts }) => open === rowKey || drafts[keyOf(finding)] !== undefined);
  const open = mendable && typed;
  const go = (): void => {
    dispatch({ type: "open", key: mendable ? rowKey : null });
    void perform({ kind: "go", sheetId: finding.sheetId, address: finding.address });
    // Only the user's own click brings the place to type into view; nothing else moves what is on show.
    requestAnimationFrame(() => {
      row.current?.scrollIntoView?.({ block: "nearest" });
      row.current?.querySelector<HTMLElement>(".editor .control")?.focus();
    });
  };
  return (
    <li
      {...place}
      className={["finding", helps && "finding-helps", isBlank && "finding-blank"].filter(Boolean).join(" ")}
      ref={(item) => {
        row.current = item;
        place?.ref(item);
      }}
    >
      <button
        type="button"
        className="finding-button"
        aria-expanded={mendable ? open : undefined}
        aria-controls={open ? editor : undefined}
        onClick={go}
      >
        <span className="finding-line">{finding.line}</span>
        <span>{counted ?? findingInWords(finding, language)}</span>
        <span className="finding-cell">
          {finding.sheetId === form.sheetId
            ? fill(words.cell, { address: finding.address })
            : fill(words.cellOf, { sheet: finding.sheet, address: finding.address })}
          {mendable && !open && (
            <span className="finding-hint">
              {isJustification(finding) ? words.writeJustification : words.writeText}
            </span>
          )}
        </span>
      </button>
      {helps && <HelpToggle name={checkHelp(finding.id, language).title} open={helping} onToggle={setHelping} />}
      <div className="finding-foot">
        <Offers place="finding" seen={finding} />
        {mend && mend.edits.length > 1 && (
          <MendAll
            label={fill(mendingWords(language).all[mend.kind], { count: mend.edits.length })}
            edits={mend.edits}
          />
        )}
        <KeepFinding finding={finding} />
      </div>
      {helps && helping && <HelpText id={finding.id} />}
      {open && (
        <div id={editor}>
          <TextEditor form={form} finding={finding} />
        </div>
      )}
    </li>
  );
}
