import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CloseButton } from "../common/CloseButton";
import { Summary } from "../common/Summary";
import { usePane } from "../common/paneContext";
import { restoreFocus } from "../common/restoreFocus";

/** What went wrong, why, and what to do next. */
export function TroubleMessage() {
  const { state, texts, perform, dispatch } = usePane();
  const { trouble } = state;
  if (!trouble) return null;
  const { retry } = trouble;
  const words = texts.problems[trouble.code];
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle>
          <div>{words.advice}</div>
          {trouble.detail && (
            <details className="detail">
              <Summary>{texts.problem.detail}</Summary>
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
              {retry.kind === "go" && retry.reveal ? texts.problem.reveal : texts.problem.retry}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
