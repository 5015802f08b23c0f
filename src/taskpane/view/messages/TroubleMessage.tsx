import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { commandOf } from "../../commands";
import { CloseButton } from "../common/CloseButton";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, usePane, usePaneDoor, useTexts } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";

export interface TroubleMessageProps {
  /** What is wrong with a file of rules is told where it was opened, far below the top. */
  readonly at?: "top" | "rules";
}

/** What went wrong, why, and what to do next. */
export function TroubleMessage({ at = "top" }: TroubleMessageProps) {
  const { perform, dispatch } = usePaneDoor();
  const language = useLanguage();
  const texts = useTexts();
  const trouble = usePane((state) => state.trouble);
  if (!trouble || (trouble.code === "not-rules") !== (at === "rules")) return null;
  const { retry } = trouble;
  const words = texts.problems[trouble.code];
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle>
          <div>{words.advice}</div>
          {trouble.detail && (
            <details className="detail" open={at === "rules"}>
              <DetailsSummary>{texts.problem.detail}</DetailsSummary>
              {trouble.detail}
            </details>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <CloseButton label={texts.problem.dismiss} onClose={() => dispatch({ type: "trouble", trouble: null })} />
          }
        >
          {retry && (
            <Button size="small" onClick={() => void perform(retry).then(restoreFocus)}>
              {commandOf(retry).retryLabel?.(retry, language) ?? texts.problem.retry}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
