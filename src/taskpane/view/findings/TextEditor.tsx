import { Button } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { commandOf, offersAt } from "../../commands";
import type { Offer } from "../../commands/command";
import type { PaneWords } from "../../locale";
import { mendingWords } from "../../locale/commands/mending";
import { keyOf, textToMend } from "../../state/drafts";
import type { FormPlace } from "../../state/forms";
import { isJustification } from "../../state/justification";
import { typedNumber } from "../../state/typedNumber";
import type { ShownFinding } from "../../state/shownForm";
import { BusyLabel } from "../common/BusyLabel";
import { TextArea } from "../common/TextArea";
import { useIsBusy, useLanguage, usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";
import "./TextEditor.css";

/** What the box is called, and what to do in it. */
function labelsOf(
  finding: ShownFinding,
  words: PaneWords["editor"],
  mending: ReturnType<typeof mendingWords>,
  isReadable: boolean,
): readonly [string, string] {
  if (finding.box?.kind === "number") return [mending.number, isReadable ? mending.numberHint : mending.notANumber];
  return isJustification(finding) ? [words.justification, words.justificationHint] : [words.text, words.textHint];
}

export interface TextEditorProps {
  /** The form that the finding belongs to. */
  readonly form: FormPlace;
  readonly finding: ShownFinding;
}

/** Types the text that mends a finding and writes it to the cell; what stands there is where the typing begins. */
export function TextEditor({ form: place, finding }: TextEditorProps) {
  const { perform, dispatch } = usePaneDoor();
  const words = useTexts().editor;
  const key = keyOf(finding);
  const draft = usePane(({ drafts }) => drafts[key]);
  const isWriting = usePane(({ busy }) => busy === "write");
  const isBusy = useIsBusy();
  const offers = offersAt("editor", key, useLanguage());
  const from = draft?.from ?? textToMend(finding) ?? "";
  const text = draft?.text ?? from;
  const isNumber = finding.box?.kind === "number";
  const isReadable = !isNumber || typedNumber(text) !== null;
  const ready = draft !== undefined && text.trim() !== "" && isReadable && !isBusy;
  const change = (value: string): void => {
    const { sheetId, address, line } = finding;
    const form = { sheetId: place.sheetId, table: place.table };
    dispatch({ type: "draft", draft: { form, sheetId, address, line, from, text: value } });
  };
  const start = async ({ task }: Offer): Promise<void> => {
    if (!ready) return;
    await perform(task);
    restoreFocus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key: name, ctrlKey, metaKey, nativeEvent } = event;
    const keys = { key: name, ctrlKey, metaKey, isComposing: nativeEvent.isComposing };
    // A number is one line: Enter alone says that it is there.
    const isEnter = isNumber && name === "Enter" && !nativeEvent.isComposing;
    const meant = offers.find(({ task }) => isEnter || commandOf(task).hasKeys?.(keys));
    if (!meant) return;
    event.preventDefault();
    void start(meant);
  };
  const [label, hint] = labelsOf(finding, words, mendingWords(useLanguage()), isReadable || text.trim() === "");
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
        readOnly={isWriting}
        rows={isNumber ? 1 : 3}
        onChange={change}
        onKeyDown={onKeyDown}
      />
      <div className="actions">
        {offers.map((offer) => (
          <Button
            key={offer.task.kind}
            appearance="primary"
            size="small"
            disabledFocusable={!ready}
            onClick={() => void start(offer)}
          >
            <BusyLabel kind={offer.task.kind} busy={offer.busy} idle={offer.label} />
          </Button>
        ))}
        {draft && (
          <Button appearance="subtle" size="small" disabledFocusable={isBusy} onClick={() => change(from)}>
            {from === "" ? words.clear : words.revert}
          </Button>
        )}
      </div>
    </div>
  );
}
