import { useEffect, useRef } from "react";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../../rubric/locale/fill";
import type { Texts } from "../../locale/words";
import type { Outcome } from "../../state/notices";
import { CloseButton } from "../common/CloseButton";
import { LeftFormulas } from "./LeftFormulas";
import { UnreadyCells } from "./UnreadyCells";
import { usePane } from "../common/paneContext";

/** What the last command did, in words, until closed. */
export function OutcomeMessage() {
  const { state, texts, dispatch } = usePane();
  const { outcome } = state;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Buttons far below may have caused it. A test's page cannot scroll.
    if (outcome) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  return (
    <div role="status" className="messages" ref={place}>
      {outcome && (
        <MessageBar intent={isDone(outcome) ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {sentences(outcome, texts).map((sentence) => (
              <div key={sentence}>{sentence}</div>
            ))}
            {outcome.kind === "switched" && <LeftFormulas left={outcome.result.left} />}
            {outcome.kind === "plain" && outcome.result.kind === "unready" && (
              <UnreadyCells sheet={outcome.from} cells={outcome.result.cells} />
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <CloseButton label={texts.outcome.close} onClose={() => dispatch({ type: "outcome", outcome: null })} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function isDone(outcome: Outcome): boolean {
  if (outcome.kind === "reconnected") return outcome.result.failing === 0;
  if (outcome.kind === "plain") return outcome.result.kind === "made";
  return outcome.kind !== "switched" || outcome.result.left.length === 0;
}

function sentences(outcome: Outcome, { outcome: words }: Texts): string[] {
  const say = (count: number, some: string): string[] => (count > 0 ? [fill(some, { count })] : []);
  const or = (said: string[], none: string): string[] => (said.length > 0 ? said : [none]);
  switch (outcome.kind) {
    case "reconnected": {
      const { rewritten, failing } = outcome.result;
      return [...or(say(rewritten, words.reconnected), words.reconnectedNone), ...say(failing, words.failing)];
    }
    case "switched": {
      const { switched, left } = outcome.result;
      const done = say(switched, outcome.to === "native" ? words.toNative : words.toAddin);
      return or([...done, ...say(left.length, words.left)], words.switchedNone);
    }
    case "plain": {
      const { result } = outcome;
      if (result.kind === "unready") return [words.unready];
      return [fill(words.plain, { sheet: result.sheet }), ...say(result.values, words.plainValues)];
    }
    case "goal-rows": {
      const { added, completed } = outcome.result;
      return or([...say(added, words.goalRows), ...say(completed, words.completed)], words.goalRowsNone);
    }
  }
}
