import type { Texts } from "../../locale/words";
import { isMarked, outdated } from "../../state/marks";
import type { PaneState } from "../../state/paneState";
import type { ShownForm } from "../../state/shownForm";
import type { Task } from "../../state/task";
import { SmallTask } from "../common/SmallTask";
import { usePane } from "../common/paneContext";

type Offer = readonly [kind: Extract<Task["kind"], "check" | "mark" | "unmark">, label: string, busy: string];

/** Checks again; marks the problems in the sheet, and takes the marks away. */
export function ResultsActions({ form }: { readonly form: ShownForm }) {
  const { state, texts } = usePane();
  return (
    <>
      <div className="actions">
        {offers(state, form, texts).map(([kind, label, busy]) => (
          <SmallTask key={kind} task={{ kind }} label={label} busy={busy} />
        ))}
      </div>
      {isMarked(state.marks, form) && <p className="caption">{texts.results.marked}</p>}
    </>
  );
}

function offers({ marks }: PaneState, form: ShownForm, { results, busy }: Texts): Offer[] {
  const all: Offer[] = [["check", results.recheck, busy.looking]];
  const marked = isMarked(marks, form);
  const found = form.findings.length > 0;
  if (found && !marked) all.push(["mark", results.mark, busy.marking]);
  if (found && outdated(marks, form)) all.push(["mark", results.remark, busy.marking]);
  if (marked) all.push(["unmark", results.unmark, busy.unmarking]);
  return all;
}
