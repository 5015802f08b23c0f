import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Offer } from "../../commands/command";
import { BusyLabel } from "../common/BusyLabel";
import { Offers } from "../common/Offers";
import { useIsBusy, usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { OpenFiles } from "../fileCheck/OpenFiles";
import { OwnTemplates } from "../template/OwnTemplates";
import { Messages } from "../messages/Messages";
import { ColumnList } from "./ColumnList";
import { HiddenForms } from "./HiddenForms";
import { InsertForm } from "./InsertForm";

/** The pane of a workbook without a form: what this is good for, and one thing to do. */
export function FirstRun() {
  const { firstRun: words, columns } = useTexts();
  const keepsUndo = usePane(({ live }) => live.keepsUndo);
  const nothingFound = usePane((state) => state.nothingFound);
  const noForm = usePane((state) => state.noForm);
  return (
    <div className="stack">
      <h1 className="value">{words.value}</h1>
      <Messages />
      <InsertForm isFirst />
      <p className="caption">
        {words.keeps} {!keepsUndo && words.undoLost}
      </p>
      <Offers place="first-run" seen={null} as={WideTask} />
      <div role="status" className="messages">
        {nothingFound && <NothingFound />}
      </div>
      {nothingFound && noForm && noForm.columns.length > 0 && (
        <section className="results" aria-label={columns.whichScores}>
          <h2 className="heading">{columns.whichScores}</h2>
          <ColumnList of={noForm} columns={noForm.columns} />
        </section>
      )}
      <HiddenForms />
      <OwnTemplates look="wide" />
      <OpenFiles look="wide" />
    </div>
  );
}

function WideTask({ task, label, busy }: Offer) {
  const { perform } = usePaneDoor();
  return (
    <Button disabledFocusable={useIsBusy()} onClick={() => void perform(task)}>
      <BusyLabel kind={task.kind} busy={busy} idle={label} />
    </Button>
  );
}

function NothingFound() {
  const { firstRun: words } = useTexts();
  const why = usePane(({ noForm }) => noForm?.why ?? "no-table");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.nothingFoundTitle}</MessageBarTitle>
        <div>{words.nothingFoundAdvice[why]}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
