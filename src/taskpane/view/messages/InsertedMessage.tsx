import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { fill } from "../../../language/fill";
import type { InsertionNotice } from "../../state/notices";
import { cardWords } from "../../locale/commands/filling";
import { CloseButton } from "../common/CloseButton";
import { RemovalQuestion } from "./RemovalQuestion";
import { useIsBusy, useLanguage, usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";
import "./InsertedMessage.css";

export interface InsertedMessageProps {
  readonly notice: Extract<InsertionNotice, { kind: "inserted" }>;
}

/** What to do after an insertion, and the way back; one line as soon as the user has gone on. */
export function InsertedMessage({ notice }: InsertedMessageProps) {
  const { perform, dispatch } = usePaneDoor();
  const isBusy = useIsBusy();
  const isLive = usePane(({ live }) => live.on);
  const words = useTexts().inserted;
  const card = cardWords(useLanguage());
  // Counted on the form itself, which is on show a moment after it was inserted, as the pane's head counts.
  const gaps = usePane(({ form }) => (form?.sheetId === notice.form.sheetId ? form.progress.cells : 0));
  if (notice.confirming) return <RemovalQuestion form={notice.form} />;
  const { workPaper, next } = notice.form;
  const computed = isLive ? words.next : words.nextManual;
  const advice = workPaper === null ? words.nextTyped : computed;
  const close = <CloseButton label={words.dismiss} onClose={() => dispatch({ type: "notice-closed" })} />;
  return (
    <MessageBar className="inserted-message" intent="success" layout={notice.goneOn ? "singleline" : "multiline"}>
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {!notice.goneOn && (
          <div>{gaps > 0 ? fill(card.inserted, { count: gaps }) : fill(advice, { sheet: next.sheet })}</div>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        {!notice.goneOn && gaps > 0 && (
          <Button size="small" appearance="primary" onClick={() => void perform({ kind: "slot", to: "first" })}>
            {card.begin}
          </Button>
        )}
        {!notice.goneOn && gaps === 0 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() =>
              void perform({ kind: "go", sheetId: next.sheetId, address: next.address }).then(restoreFocus)
            }
          >
            {fill(words.goNext, { sheet: next.sheet })}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => dispatch({ type: "confirm-removal", confirming: true })}
        >
          {words.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
