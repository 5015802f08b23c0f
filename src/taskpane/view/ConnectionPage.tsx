import { Button, Spinner } from "@fluentui/react-components";
import type { FirstWords } from "../locale/first";
import type { Connection } from "../state/paneState";
import { Brand } from "./common/Brand";
import { usePane, useFirstTexts } from "./common/paneParts";
import "./Pane.css";

/** What stands in the pane while there is no Excel to talk to. */
export function ConnectionPage() {
  const texts = useFirstTexts();
  const connection = usePane((state) => state.connection);
  const message = messageFor(connection, texts);
  return (
    <div className="pane">
      <main className="pane-body pane-centre">
        {message ? (
          <div role="alert">
            <h1 className="heading">{message.title}</h1>
            <p className="paragraph">{message.advice}</p>
          </div>
        ) : (
          <Spinner label={texts.connecting} labelPosition="below" />
        )}
        {connection === "no-office" && (
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {texts.connection.reload}
          </Button>
        )}
      </main>
      <Brand />
    </div>
  );
}

function messageFor(
  connection: Connection,
  { connection: words }: FirstWords,
): { title: string; advice: string } | null {
  switch (connection) {
    case "no-office":
      return { title: words.noOfficeTitle, advice: words.noOfficeAdvice };
    case "outside-excel":
      return { title: words.outsideTitle, advice: words.outsideAdvice };
    case "too-old":
      return { title: words.tooOldTitle, advice: words.tooOldAdvice };
    case "connecting":
    case "connected":
      return null;
  }
}
