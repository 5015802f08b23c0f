import { isMarked } from "../../state/marks";
import type { ShownForm } from "../../state/shownForm";
import { Offers } from "../common/Offers";
import { usePane, useTexts } from "../common/paneContext";

/** What can be done about all findings at once. */
export function ResultsActions({ form }: { readonly form: ShownForm }) {
  const marks = usePane((state) => state.marks);
  const { results } = useTexts();
  return (
    <>
      <div className="actions">
        <Offers place="results" seen={{ form, marks }} />
      </div>
      {isMarked(marks, form) && <p className="caption">{results.marked}</p>}
    </>
  );
}
