import { severalInWords } from "../../../checks/words";
import { fill } from "../../../language/fill";
import { sendingWords } from "../../locale/commands/sending";
import { judgedOf } from "../../state/listing";
import { byCheck } from "../../state/rowKeys";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePaneDoor } from "../common/paneContext";
import "../messages/CellNotes.css";

const SEVERITIES = ["error", "warning", "information"] as const;
/** More kinds of errors than these are read on the form's own page. */
const MOST_NAMED = 5;

/** What the checks still find: how much of each kind, and the errors by name; each leads to its first cell. */
export function StillOpen({ form }: { readonly form: ShownForm }) {
  const { perform, dispatch } = usePaneDoor();
  const language = useLanguage();
  const words = sendingWords(language);
  const judged = judgedOf(form);
  const errors = byCheck(judged.filter(({ severity }) => severity === "error"));
  const { cells } = form.progress;
  const counts = [
    ...(cells > 0 ? [fill(words.toFill, { count: cells })] : []),
    ...SEVERITIES.flatMap((severity) => {
      const count = judged.filter((finding) => finding.severity === severity).length;
      return count > 0 ? [fill(words.leftCount[severity], { count })] : [];
    }),
  ];
  if (counts.length === 0) return <p>{words.nothingLeft}</p>;
  return (
    <section>
      <h2 className="heading">{words.left}</h2>
      <p>{counts.join(" · ")}</p>
      <ul className="left">
        {errors.slice(0, MOST_NAMED).map(({ id, rows }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                const first = rows[0]?.finding;
                dispatch({ type: "page", page: null });
                if (first) void perform({ kind: "go", sheetId: first.sheetId, address: first.address });
              }}
            >
              {fill(words.leftCheck, { title: severalInWords(id, language), count: rows.length })}
            </button>
          </li>
        ))}
      </ul>
      {errors.length > MOST_NAMED && (
        <p className="caption">{fill(words.leftMore, { count: errors.length - MOST_NAMED })}</p>
      )}
    </section>
  );
}
