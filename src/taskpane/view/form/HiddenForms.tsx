import { fill } from "../../../language/fill";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";

/** Forms on hidden sheets, where none is to be seen: last year's form, or one that somebody else put away. */
export function HiddenForms() {
  const { perform } = usePaneDoor();
  const words = useTexts().hidden;
  const hidden = usePane(({ forms }) => forms).filter((form) => form.hidden);
  if (hidden.length === 0) return null;
  return (
    <section className="results" aria-label={words.forms}>
      <p className="caption">{words.forms}</p>
      {hidden.map((form) => (
        <button
          key={`${form.sheetId} ${form.table}`}
          type="button"
          className="link"
          onClick={() => void perform({ kind: "choose", form })}
        >
          {fill(words.check, { sheet: form.sheet })}
        </button>
      ))}
    </section>
  );
}
