import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "./paneContext";

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
              <summary>{texts.problem.detail}</summary>
              {trouble.detail}
            </details>
          )}
        </MessageBarBody>
        <MessageBarActions>
          {retry && (
            <Button size="small" onClick={() => void perform(retry)}>
              {texts.problem.retry}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "trouble", trouble: null })}>
            {texts.problem.dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
