import { Button, Field, Textarea } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Finding } from "../../checks/finding";
import { keyOf, lineOf } from "../state/drafts";
import { BusyLabel } from "./BusyLabel";
import { usePane } from "./paneContext";

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
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
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
        <Button appearance="primary" size="small" disabled={!ready} title={words.shortcut} onClick={() => void write()}>
          <BusyLabel kind="write" busy={texts.busy.writing} idle={words.write} />
        </Button>
        {text !== "" && (
          <Button appearance="subtle" size="small" disabled={state.busy !== null} onClick={() => change("")}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The button that had the focus is gone with its problem: the user goes on from the next one. */
function restoreFocus(): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const next = document.querySelector<HTMLElement>(".finding-button") ?? document.getElementById("results-title");
  next?.focus();
}
