import { Button } from "@fluentui/react-components";
import { draftKey, orphans } from "../../state/drafts";
import type { ShownForm } from "../../state/shownForm";
import { TextArea } from "../common/TextArea";
import { usePane } from "../common/paneContext";

/** Texts whose problem went away before they were written: kept until the user drops them. */
export function OrphanDrafts({ form }: { readonly form: ShownForm }) {
  const { state, texts, dispatch } = usePane();
  const left = orphans(state.drafts, form, form.findings);
  if (left.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="heading">{texts.orphans.title}</h2>
      <p className="caption">{texts.orphans.advice}</p>
      {left.map((draft) => (
        <div className="editor" key={draftKey(draft)}>
          <TextArea
            label={draft.line}
            value={draft.text}
            rows={2}
            onChange={(text) => dispatch({ type: "draft", draft: { ...draft, text } })}
          />
          <div className="actions">
            <Button size="small" onClick={() => dispatch({ type: "draft-dropped", key: draftKey(draft) })}>
              {texts.editor.clear}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
