import { Button, Field, Textarea } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Finding } from "../../checks/finding";
import { keyOf, lineOf } from "../state/drafts";
import { BusyLabel } from "./BusyLabel";
import { usePane } from "./paneContext";
import { restoreFocus } from "./restoreFocus";

export interface TextEditorProps {
  readonly sheetId: string;
  readonly finding: Finding;
}

/** Types the text that mends a finding and writes it to the cell. */
export function TextEditor({ sheetId, finding }: TextEditorProps) {
  const { state, texts, perform, dispatch } = usePane();
  const words = texts.editor;
  const key = keyOf(sheetId, finding);
  const text = state.drafts[key]?.text ?? "";
  const ready = text.trim() !== "" && state.busy === null;
  const change = (value: string): void =>
    dispatch({
      type: "draft",
      draft: { sheetId, address: finding.address, line: lineOf(finding), text: value },
    });
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
  return (
    <div className="editor">
      <Field label={words.label} hint={words.hint} size="small">
        <Textarea
          value={text}
          readOnly={state.busy === "write"}
          resize="vertical"
          rows={3}
          onChange={(_, { value }) => change(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className="actions">
        <Button appearance="primary" size="small" disabledFocusable={!ready} onClick={() => void write()}>
          <BusyLabel kind="write" busy={texts.busy.writing} idle={words.write} />
        </Button>
        {text !== "" && (
          <Button appearance="subtle" size="small" disabledFocusable={state.busy !== null} onClick={() => change("")}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
