import { Button } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { keyOf, lineOf, textToMend } from "../../state/drafts";
import { isJustification } from "../../state/justification";
import type { FormPlace } from "../../state/forms";
import type { ShownFinding } from "../../state/shownForm";
import { BusyLabel } from "../common/BusyLabel";
import { TextArea } from "../common/TextArea";
import { usePane } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";

export interface TextEditorProps {
  /** The form that the finding belongs to. */
  readonly form: FormPlace;
  readonly finding: ShownFinding;
}

/** Types the text that mends a finding and writes it to the cell; what stands there is where the typing begins. */
export function TextEditor({ form: place, finding }: TextEditorProps) {
  const { state, texts, perform, dispatch } = usePane();
  const words = texts.editor;
  const key = keyOf(finding);
  const draft = state.drafts[key];
  const from = draft?.from ?? textToMend(finding) ?? "";
  const text = draft?.text ?? from;
  const ready = draft !== undefined && text.trim() !== "" && state.busy === null;
  const change = (value: string): void => {
    const { sheetId, address } = finding;
    const form = { sheetId: place.sheetId, table: place.table };
    dispatch({ type: "draft", draft: { form, sheetId, address, line: lineOf(finding), from, text: value } });
  };
  const write = async (): Promise<void> => {
    if (!ready) return;
    await perform({ kind: "write", key });
    restoreFocus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void write();
  };
  const [label, hint] = isJustification(finding)
    ? [words.justification, words.justificationHint]
    : [words.text, words.textHint];
  return (
    <div
      className="editor"
      // The button that writes may have gone below the origin of a score, which comes with a selection.
      onFocus={({ currentTarget }) => currentTarget.scrollIntoView?.({ block: "nearest" })}
    >
      <TextArea
        label={label}
        hint={hint}
        value={text}
        readOnly={state.busy === "write"}
        rows={3}
        onChange={change}
        onKeyDown={onKeyDown}
      />
      <div className="actions">
        <Button appearance="primary" size="small" disabledFocusable={!ready} onClick={() => void write()}>
          <BusyLabel kind="write" busy={texts.busy.writing} idle={words.write} />
        </Button>
        {draft && (
          <Button appearance="subtle" size="small" disabledFocusable={state.busy !== null} onClick={() => change(from)}>
            {from === "" ? words.clear : words.revert}
          </Button>
        )}
      </div>
    </div>
  );
}
