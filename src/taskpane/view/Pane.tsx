import { lazy, Suspense } from "react";
import { usePane } from "./paneContext";
import { Brand } from "./Brand";
import { ConnectionPage } from "./ConnectionPage";
import { FirstRun } from "./FirstRun";
import { OriginDock } from "./OriginDock";

const FormPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./FormPage")).FormPage,
}));

/** The whole pane: the form or the invitation to insert one. */
export function Pane() {
  const { state } = usePane();
  const starting = !state.searched && !state.trouble;
  if (state.connection !== "connected" || starting) return <ConnectionPage />;
  return (
    <>
      <div className="pane">
        <main className="pane-body">
          <Suspense>{state.form ? <FormPage form={state.form} /> : <FirstRun />}</Suspense>
        </main>
        <Brand />
      </div>
      <OriginDock />
    </>
  );
}
