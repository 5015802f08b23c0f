import { usePane } from "./paneContext";
import { Brand } from "./Brand";
import { ConnectionPage } from "./ConnectionPage";
import { FirstRun } from "./FirstRun";
import { FormPage } from "./FormPage";

/** The whole pane: the form or the invitation to insert one. */
export function Pane() {
  const { state } = usePane();
  const starting = !state.searched && !state.trouble;
  if (state.connection !== "connected" || starting) return <ConnectionPage />;
  return (
    <div className="pane">
      <main className="pane-body">{state.form ? <FormPage form={state.form} /> : <FirstRun />}</main>
      <Brand />
    </div>
  );
}
