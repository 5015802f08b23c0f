import { Button } from "@fluentui/react-components";
import { DetailsSummary } from "./common/DetailsSummary";
import { useFirstTexts } from "./common/paneParts";
import "./Pane.css";

/** Stands in for a pane that could not be drawn. */
export function CrashPage({ error }: { readonly error: Error }) {
  const texts = useFirstTexts();
  return (
    <div className="pane">
      <main className="pane-body pane-centre">
        <div role="alert">
          <h1 className="heading">{texts.crash.title}</h1>
          <p className="paragraph">{texts.crash.advice}</p>
          <details className="detail">
            <DetailsSummary>{texts.problem.detail}</DetailsSummary>
            {error.message}
          </details>
        </div>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {texts.connection.reload}
        </Button>
      </main>
    </div>
  );
}
