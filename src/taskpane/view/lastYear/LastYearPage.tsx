import { Button, Spinner } from "@fluentui/react-components";
import { listName } from "../../state/forms";
import { lastYearWords } from "../../locale/commands/lastYear";
import type { LastYear } from "../../state/lastYear";
import type { ShownForm } from "../../state/shownForm";
import { BackToForm } from "../form/BackToForm";
import { FilePicker } from "../common/FilePicker";
import { useIsBusy, useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { TroubleMessage } from "../messages/TroubleMessage";
import { LastYearFound } from "./LastYearFound";

export interface LastYearPageProps {
  readonly form: ShownForm;
  readonly found: LastYear | null;
  readonly problem: string | null;
}

const WORKBOOKS = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods";

/** Last year's form: where it is, and what of it comes over. */
export function LastYearPage({ form, found, problem }: LastYearPageProps) {
  const { perform } = usePaneDoor();
  const words = lastYearWords(useLanguage());
  const isBusy = useIsBusy();
  const isComparing = usePane(({ busy }) => busy === "compare-last-year");
  const forms = usePane((state) => state.forms);
  const others = forms.filter(({ sheetId, table }) => sheetId !== form.sheetId || table !== form.table);
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      {others.length > 0 ? <p>{words.fromSheet}</p> : <p className="caption">{words.noOther}</p>}
      <div className="actions">
        {others.map((other, at) => {
          const { sheet, title } = listName(other, forms);
          return (
            <Button
              key={at}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void perform({ kind: "compare-last-year", from: other })}
            >
              {title === "" ? sheet : `${sheet} ${title}`}
            </Button>
          );
        })}
        <FilePicker
          label={words.fromFile}
          look="small"
          accept={WORKBOOKS}
          multiple={false}
          onChoose={([file]) => void (file && perform({ kind: "compare-last-year", from: file }))}
        />
      </div>
      {isComparing && <Spinner size="tiny" label={words.comparing} />}
      {problem !== null && <p role="alert">{problem}</p>}
      {found && <LastYearFound key={found.source} found={found} />}
      <div className="actions">
        <BackToForm label={words.back} />
      </div>
    </div>
  );
}
