import { lazy, Suspense } from "react";
import { Brand } from "./common/Brand";
import { usePane } from "./common/paneParts";
import { ConnectionPage } from "./ConnectionPage";
import { OriginDock } from "./form/OriginDock";
import { PageOf } from "./PageOf";
import "./Pane.css";

/* Nothing of these shows before the form's scripts are there: the first search needs them too. */
const FirstRun = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./form/FirstRun")).FirstRun,
}));

const FormPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./form/FormPage")).FormPage,
}));

const FileCheckPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ "./fileCheck/FileCheckPage")).FileCheckPage,
}));

const TemplatePage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "template" */ "./template/TemplatePage")).TemplatePage,
}));

/** The whole pane: the form or the invitation to insert one. */
export function Pane() {
  const isReady = usePane(
    ({ connection, searched, trouble }) => connection === "connected" && (searched || trouble !== null),
  );
  const isCheckingFiles = usePane(({ showsFiles }) => showsFiles);
  const isMakingTemplate = usePane(({ template }) => template !== null);
  const isElsewhere = usePane(({ page, form }) => page !== null && form !== null);
  if (!isReady) return <ConnectionPage />;
  return (
    <>
      <div className="pane">
        <main className="pane-body">
          <Suspense>{isMakingTemplate ? <Template /> : isCheckingFiles ? <FileCheckPage /> : <Workbook />}</Suspense>
        </main>
        <Brand />
      </div>
      {!isCheckingFiles && !isMakingTemplate && !isElsewhere && <OriginDock />}
    </>
  );
}

function Template() {
  const draft = usePane(({ template }) => template);
  return draft && <TemplatePage draft={draft} />;
}

function Workbook() {
  const form = usePane((state) => state.form);
  const page = usePane((state) => state.page);
  if (page && form) return <PageOf page={page} form={form} />;
  return form ? <FormPage form={form} /> : <FirstRun />;
}
