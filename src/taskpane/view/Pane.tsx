import { usePane } from "./paneContext";
import { Brand } from "./Brand";
import { ConnectionPage } from "./ConnectionPage";
import { FirstRun } from "./FirstRun";
import { FormPage } from "./FormPage";
import { InsertionMessage } from "./InsertionMessage";
import { TroubleMessage } from "./TroubleMessage";

/** The whole pane: messages first, then the form or the invitation to insert one. */
export function Pane() {
  const { state } = usePane();
  const starting = !state.searched && !state.trouble;
  if (state.connection !== "connected" || starting) return <ConnectionPage />;
  return (
    <div className="pane">
      <main className="pane-body">
        <TroubleMessage />
        <InsertionMessage />
        {state.form ? <FormPage form={state.form} /> : <FirstRun />}
      </main>
      <Brand />
    </div>
  );
}
