import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill, points } from "../../../language/fill";
import { sheetWords } from "../../../report/locale/sheets";
import { reportSheetWords } from "../../locale/commands/reportSheets";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePaneDoor } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";
import { TaskButton } from "../common/TaskButton";
import { OutcomeMessage } from "../messages/OutcomeMessage";
import { TroubleMessage } from "../messages/TroubleMessage";
import { Bar } from "./Bar";
import "./overview.css";

/** The form at a glance: points by section against weight, where the points went, how far goals were reached. */
export function OverviewPage({ form }: { readonly form: ShownForm }) {
  const { dispatch } = usePaneDoor();
  const language = useLanguage();
  const words = sheetWords(language);
  const pane = reportSheetWords(language);
  const { sections, losses, goals } = form.overview;
  const all = losses.reduce((sum, { lost }) => sum + lost, 0);
  return (
    <div className="stack">
      <h1 className="form-name">{words.overview}</h1>
      <TroubleMessage />
      <OutcomeMessage />
      <Bars title={words.sections}>
        {sections.map(({ name, weight, score }, at) => (
          <Bar
            key={at}
            name={name}
            value={
              score === null ? words.notYet : fill(pane.ofWeight, { score: points(score), weight: points(weight) })
            }
            share={score === null || weight === 0 ? null : score / weight}
          />
        ))}
      </Bars>
      <Bars title={words.losses}>
        {losses.map(({ name, lost }, at) => (
          <Bar key={at} name={name} value={fill(pane.lostPoints, { lost: points(lost) })} share={lost / all} isLoss />
        ))}
        {losses.length === 0 && <li>{words.noLosses}</li>}
      </Bars>
      {goals.length > 0 && (
        <Bars title={words.goals}>
          {goals.map(({ name, rate }, at) => (
            <Bar
              key={at}
              name={name}
              value={rate === null ? words.notYet : fill(pane.rate, { rate: points(rate * 100) })}
              share={rate}
            />
          ))}
        </Bars>
      )}
      <div className="actions">
        <TaskButton task={{ kind: "overview-sheet" }} label={pane.asSheet} busy={pane.busy} />
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "page", page: null });
            restoreFocusSoon();
          }}
        >
          {pane.back}
        </Button>
      </div>
    </div>
  );
}

function Bars({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="heading">{title}</h2>
      <ul className="bars">{children}</ul>
    </section>
  );
}
