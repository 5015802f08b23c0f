import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { fill } from "../locale/fill";
import type { InsertionNotice } from "../state/paneState";
import { BusyLabel } from "./BusyLabel";
import { usePane } from "./paneContext";
import { restoreFocus } from "./restoreFocus";

export interface InsertedMessageProps {
  readonly notice: Extract<InsertionNotice, { kind: "inserted" }>;
}

/** What to do after an insertion, and the way back. */
export function InsertedMessage({ notice }: InsertedMessageProps) {
  const { state, texts } = usePane();
  const words = texts.inserted;
  const names = { form: notice.form.sheet, workPaper: notice.form.workPaper };
  const advice = notice.confirming ? words.confirm : state.live.on ? words.next : words.nextManual;
  return (
    <MessageBar intent={notice.confirming ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        {!notice.confirming && <MessageBarTitle>{words.title}</MessageBarTitle>}
        <div>{fill(advice, names)}</div>
      </MessageBarBody>
      <MessageBarActions>{notice.confirming ? <Confirmation /> : <NextSteps notice={notice} />}</MessageBarActions>
    </MessageBar>
  );
}

function NextSteps({ notice }: InsertedMessageProps) {
  const { state, texts, perform, dispatch } = usePane();
  const words = texts.inserted;
  const { workPaper, workPaperId, firstInput } = notice.form;
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        onClick={() => void perform({ kind: "go", sheetId: workPaperId, address: firstInput })}
      >
        {fill(words.goWorkPaper, { workPaper })}
      </Button>
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        onClick={() => dispatch({ type: "confirm-removal", confirming: true })}
      >
        {words.undo}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "notice-closed" })}>
        {texts.problem.dismiss}
      </Button>
    </>
  );
}

function Confirmation() {
  const { state, texts, perform, dispatch } = usePane();
  const words = texts.inserted;
  return (
    <>
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        onClick={() => void perform({ kind: "remove" }).then(restoreFocus)}
      >
        <BusyLabel kind="remove" busy={texts.busy.removing} idle={words.confirmYes} />
      </Button>
      <Button
        size="small"
        appearance="primary"
        onClick={() => dispatch({ type: "confirm-removal", confirming: false })}
      >
        {words.confirmNo}
      </Button>
    </>
  );
}
