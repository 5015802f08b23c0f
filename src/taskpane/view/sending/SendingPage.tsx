import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fill } from "../../../language/fill";
import { fileName, sentFileName } from "../../../form/sentFileName";
import { baseDataSheetOf } from "../../../form/sheetNames";
import type { FilledSheet } from "../../../operations/listSheets";
import type { SendingWay } from "../../commands/sending/sending";
import { sendingWords } from "../../locale/commands/sending";
import type { ShownForm } from "../../state/shownForm";
import { BusyLabel } from "../common/BusyLabel";
import { useIsBusy, useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";
import { ManualCalculation } from "../form/ManualCalculation";
import { OutcomeMessage } from "../messages/OutcomeMessage";
import { TroubleMessage } from "../messages/TroubleMessage";
import { SheetTicks } from "./SheetTicks";
import { StillOpen } from "./StillOpen";
import "../common/field.css";
import "../form/choice.css";
import "./sending.css";

export interface SendingPageProps {
  readonly form: ShownForm;
  readonly sheets: readonly FilledSheet[];
}

const OTHER_WAYS: readonly SendingWay[] = ["workbook", "download", "sheet"];

/** What goes into the file for sending, what it is called, and what is still open. */
export function SendingPage({ form, sheets }: SendingPageProps) {
  const { perform, dispatch } = usePaneDoor();
  const words = sendingWords(useLanguage());
  const isBusy = useIsBusy();
  const outcome = usePane((state) => state.outcome);
  const id = useId();
  const own = form.partIds.length > 0 ? form.partIds : [form.sheetId];
  const workPapers = form.companionIds.filter((each) => each !== form.goalSheetId);
  const offered = sheets.filter((sheet) => !workPapers.includes(sheet.id));
  const { rubric } = form.source.form;
  const beside = rubric && baseDataSheetOf(rubric, form.sheet);
  const baseDataId = offered.find((sheet) => sheet.name === beside)?.id;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set([...own, form.goalSheetId, baseDataId].flatMap((each) => each ?? [])),
  );
  const [typed, setTyped] = useState(() => sentFileName({ ...form.subject, title: form.title }));
  const [withNotes, setWithNotes] = useState(false);
  const kept = form.confirmed.length;
  const name = fileName(typed);
  const names = offered.filter((sheet) => chosen.has(sheet.id)).map((sheet) => sheet.name);
  const problem = names.length === 0 ? words.noSheet : name === "" ? words.badName : "";
  const role = (sheet: string): string =>
    own.includes(sheet) ? words.own : sheet === form.goalSheetId ? words.goals : "";
  const save = (way?: SendingWay): void => {
    if (problem === "")
      void perform({
        kind: "send",
        sheets: names,
        name,
        withNotes: withNotes && kept > 0,
        ...(way === undefined ? {} : { way }),
      });
  };
  const back = (): void => {
    dispatch({ type: "page", page: null });
    restoreFocusSoon();
  };
  const made = outcome?.kind === "send" && outcome.result.kind !== "unready" ? outcome.result : null;
  const used = made?.kind === "made" ? made.way : made?.kind;
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      <OutcomeMessage />
      {made && (
        <div className="stack">
          <p className="caption">{words.otherWays}</p>
          <div className="actions">
            {OTHER_WAYS.filter((way) => way !== used).map((way) => (
              <Button key={way} size="small" disabledFocusable={isBusy} onClick={() => save(way)}>
                {words.ways[way]}
              </Button>
            ))}
          </div>
        </div>
      )}
      <ManualCalculation />
      <StillOpen form={form} />
      <SheetTicks
        label={words.sheets}
        hint={words.sheetsHint}
        sheets={offered}
        role={role}
        chosen={chosen}
        onChoose={setChosen}
      />
      {kept > 0 && (
        <label className="choice">
          <input type="checkbox" checked={withNotes} onChange={() => setWithNotes(!withNotes)} />
          <span>
            {fill(words.notes, { count: kept })}
            <span className="caption">{words.notesHint}</span>
          </span>
        </label>
      )}
      <div className="field">
        <label htmlFor={id} className="heading">
          {words.name}
        </label>
        <textarea
          id={id}
          rows={2}
          className="control"
          value={typed}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== ""}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => name !== "" && setTyped(name)}
        />
        <span role="status" id={`${id}-problem`} className="caption field-problem">
          {problem}
        </span>
      </div>
      <p className="caption">{words.holds}</p>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={isBusy || problem !== ""} onClick={() => save()}>
          <BusyLabel kind="send" busy={words.saving} idle={words.save} />
        </Button>
        <Button onClick={back}>{words.back}</Button>
      </div>
    </div>
  );
}
