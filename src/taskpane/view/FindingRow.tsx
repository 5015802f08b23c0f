import { useId } from "react";
import type { Finding } from "../../checks/finding";
import { fill } from "../locale/fill";
import { messageOf } from "../locale/messageOf";
import { keyOf, lineOf } from "../state/drafts";
import { TextEditor } from "./TextEditor";
import { usePane } from "./paneContext";

export interface FindingRowProps {
  readonly rowKey: string;
  readonly sheetId: string;
  readonly finding: Finding;
}

/** One problem in words; a click goes to its cell and, where a text mends it, opens the place to type it. */
export function FindingRow({ rowKey, sheetId, finding }: FindingRowProps) {
  const { state, texts, perform, dispatch } = usePane();
  const editor = useId();
  const mendable = finding.fix === "write-text";
  const open = mendable && (state.open === rowKey || state.drafts[keyOf(sheetId, finding)] !== undefined);
  const go = (): void => {
    dispatch({ type: "open", key: mendable ? rowKey : null });
    void perform({ kind: "go", sheetId, address: finding.address });
  };
  return (
    <li className="finding">
      <button
        type="button"
        className="finding-button"
        aria-expanded={mendable ? open : undefined}
        aria-controls={open ? editor : undefined}
        onClick={go}
      >
        <span className="finding-line">{lineOf(finding)}</span>
        <span>{messageOf(finding, texts)}</span>
        <span className="finding-foot">
          <span>{fill(texts.finding.cell, { address: finding.address })}</span>
          {mendable && !open && <span className="finding-hint">{texts.finding.write}</span>}
        </span>
      </button>
      {open && (
        <div id={editor}>
          <TextEditor sheetId={sheetId} finding={finding} />
        </div>
      )}
    </li>
  );
}
