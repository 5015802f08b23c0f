import { doubtful } from "../../state/mapping";
import type { ShownForm } from "../../state/shownForm";
import { Offers } from "../common/Offers";
import { HintedTask } from "../common/TaskButton";
import { FilesLink } from "../fileCheck/FilesLink";
import { FillingCard } from "../filling/FillingCard";
import { OrphanDrafts } from "../findings/OrphanDrafts";
import { Results } from "../findings/Results";
import { Messages } from "../messages/Messages";
import { ColumnMapping } from "./ColumnMapping";
import { FormChoice } from "./FormChoice";
import { LiveState } from "./LiveState";
import { ManualCalculation } from "./ManualCalculation";
import { More } from "./More";
import { SendingEntry } from "../sending/SendingEntry";
import { NewerPack } from "../template/NewerPack";
import { SummaryCard } from "./SummaryCard";
import "./FormPage.css";

/** The pane of a workbook with a form: where it stands, and what is to be done. */
export function FormPage({ form }: { readonly form: ShownForm }) {
  const isDoubtful = doubtful(form.mapping) > 0;
  const columns = <ColumnMapping key={`${form.sheetId} ${form.table}`} form={form} />;
  return (
    <div className="stack">
      <div className="form-head">
        <h1 className="form-name">{form.sheet}</h1>
        <FilesLink />
      </div>
      <Messages />
      <ManualCalculation />
      <FormChoice form={form} />
      <NewerPack form={form} />
      <SummaryCard form={form} />
      <Offers place="summary" seen={form} as={HintedTask} />
      <FillingCard form={form} />
      <SendingEntry form={form} at="top" />
      {isDoubtful && columns}
      <Results form={form} />
      {!isDoubtful && columns}
      <OrphanDrafts form={form} />
      <SendingEntry form={form} at="bottom" />
      <Offers place="form" seen={form} as={HintedTask} />
      <LiveState />
      <More form={form} />
    </div>
  );
}
