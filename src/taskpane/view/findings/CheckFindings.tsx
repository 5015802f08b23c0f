import { useId, useState } from "react";
import { checkHelp, severalInWords } from "../../../checks/words";
import { fill } from "../../../language/fill";
import { keyOf } from "../../state/drafts";
import { mendingWords } from "../../locale/commands/mending";
import { withMended, type MendedRow } from "../../state/mended";
import type { ShownFinding, ShownForm } from "../../state/shownForm";
import { editsOf } from "../../state/shownMend";
import type { FindingRows } from "../../state/rowKeys";
import { HelpText, HelpToggle } from "../common/Help";
import { useLanguage, usePane, useTexts } from "../common/paneContext";
import { FindingList } from "./FindingList";
import { MendAll } from "./mends/MendAll";
import "./CheckFindings.css";

/** More of one check than this are folded into one row: an empty form lacks every score, which is one thing to know. */
const MOST_UNFOLDED = 4;

export interface CheckFindingsProps extends FindingRows<ShownFinding> {
  readonly form: ShownForm;
  /** Those of the check that are mended since the last change. */
  readonly mended: readonly MendedRow[];
  /** They are cells to fill in. */
  readonly isBlank: boolean;
}

/** What one check found. A row in which somebody types is never folded away. */
export function CheckFindings({ id, rows, mended, form, isBlank }: CheckFindingsProps) {
  const language = useLanguage();
  const words = useTexts().results;
  const [unfolded, setUnfolded] = useState(false);
  const [helping, setHelping] = useState(false);
  const list = useId();
  const folds = rows.length > MOST_UNFOLDED;
  const typing = usePane(({ open, drafts }) =>
    rows.some(({ key, finding }) => open === key || drafts[keyOf(finding)] !== undefined),
  );
  const listed = !folds || unfolded || typing;
  const { title } = checkHelp(id, language);
  const edits = editsOf(rows.map(({ finding }) => finding));
  const kind = rows.flatMap(({ finding }) => finding.mend?.kind ?? [])[0];
  return (
    <div className={folds ? "check check-folds" : "check"}>
      {folds && (
        <>
          <div className="fold">
            <button
              type="button"
              className="fold-button"
              aria-expanded={listed}
              aria-controls={list}
              disabled={typing}
              onClick={() => setUnfolded(!unfolded)}
            >
              {fill(words.folded, { title: severalInWords(id, language), count: rows.length })}
            </button>
            <HelpToggle name={title} open={helping} onToggle={setHelping} />
          </div>
          {helping && <HelpText id={id} />}
        </>
      )}
      {rows.length > 1 && edits.length > 1 && kind && (
        <MendAll label={fill(mendingWords(language).all[kind], { count: edits.length })} edits={edits} />
      )}
      <FindingList
        id={list}
        rows={listed ? withMended(rows, mended) : []}
        form={form}
        helps={!folds}
        isBlank={isBlank}
      />
    </div>
  );
}
