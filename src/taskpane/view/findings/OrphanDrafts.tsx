import { Button } from "@fluentui/react-components";
import { draftKey, orphans } from "../../state/drafts";
import type { ShownForm } from "../../state/shownForm";
import { TextArea } from "../common/TextArea";
import { usePane, usePaneDoor, useTexts } from "../common/paneContext";
import "./TextEditor.css";

/** Texts whose problem went away before they were written: kept until the user drops them. */
export function OrphanDrafts({ form }: { readonly form: ShownForm }) {
  const words = useTexts().orphans;
  // As one text: what is typed changes a draft and not which ones there are.
  const keys = usePane(({ drafts }) => JSON.stringify(orphans(drafts, form, form.findings).map(draftKey)));
  const left = JSON.parse(keys) as readonly string[];
  if (left.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="heading">{words.title}</h2>
      <p className="caption">{words.advice}</p>
      {left.map((key) => (
        <OrphanDraft key={key} draftKey={key} />
      ))}
    </section>
  );
}

function OrphanDraft({ draftKey: key }: { readonly draftKey: string }) {
  const { dispatch } = usePaneDoor();
  const draft = usePane(({ drafts }) => drafts[key]);
  const { clear } = useTexts().editor;
  if (!draft) return null;
  return (
    <div className="editor">
      <TextArea
        label={draft.line}
        value={draft.text}
        rows={2}
        onChange={(text) => dispatch({ type: "draft", draft: { ...draft, text } })}
      />
      <div className="actions">
        <Button size="small" onClick={() => dispatch({ type: "draft-dropped", key })}>
          {clear}
        </Button>
      </div>
    </div>
  );
}
