import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { told } from "../../commands";
import type { Outcome } from "../../state/task";
import { CloseButton } from "../common/CloseButton";
import { useLanguage, usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { CellNotes } from "./CellNotes";
import { CopyableText } from "./CopyableText";

/** What the last command did, in words, until closed. */
export function OutcomeMessage() {
  const outcome = usePane((state) => state.outcome);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Buttons far below may have caused it. A test's page cannot scroll.
    if (outcome) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  return (
    <div role="status" className="messages" ref={place}>
      {outcome && <ToldOutcome outcome={outcome} />}
    </div>
  );
}

function ToldOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { dispatch } = usePaneDoor();
  const { close } = useTexts().outcome;
  const { isDone, sentences, cells = [], text, copy } = told(outcome, useLanguage());
  return (
    <MessageBar intent={isDone ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        <CellNotes cells={cells} />
        {text !== undefined && <CopyableText text={text} label={copy} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<CloseButton label={close} onClose={() => dispatch({ type: "outcome", outcome: null })} />}
      />
    </MessageBar>
  );
}
