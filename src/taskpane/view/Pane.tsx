import { lazy, Suspense } from "react";
import { usePane } from "./common/paneContext";
import { Brand } from "./common/Brand";
import { ConnectionPage } from "./ConnectionPage";
import { OriginDock } from "./form/OriginDock";

/* Nothing of these shows before the form's scripts are there: the first search needs them too. */
const FirstRun = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./form/FirstRun")).FirstRun,
}));

const FormPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./form/FormPage")).FormPage,
}));

const FilesPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./files/FilesPage")).FilesPage,
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
          <Suspense>
            {state.files ? (
              <FilesPage files={state.files} />
            ) : state.form ? (
              <FormPage form={state.form} />
            ) : (
              <FirstRun />
            )}
          </Suspense>
        </main>
        <Brand />
      </div>
      {!state.files && <OriginDock />}
    </>
  );
}
