import type { ReactNode } from "react";
import { besideLastYear } from "../../../form/carrying/besideLastYear";
import { lastYearOf, type KeptLastYear, type KeptSection } from "../../../form/carrying/keptLastYear";
import { fill, points } from "../../../language/fill";
import { sheetWords } from "../../../report/locale/sheets";
import { reportSheetWords } from "../../locale/commands/reportSheets";
import type { ShownForm } from "../../state/shownForm";
import { BackToForm } from "../form/BackToForm";
import { useLanguage, usePane } from "../common/paneContext";
import { TaskButton } from "../common/TaskButton";
import { OutcomeMessage } from "../messages/OutcomeMessage";
import { TroubleMessage } from "../messages/TroubleMessage";
import { Bar } from "./Bar";
import "./overview.css";

/** The form at a glance: points by section against weight, where the points went, how far goals were reached. */
export function OverviewPage({ form }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const words = sheetWords(language);
  const pane = reportSheetWords(language);
  const { sections, losses, goals } = form.overview;
  const lastYear = usePane(({ lastYears, forms }) => lastYearOf(lastYears, form, forms));
  const before = besideLastYear(sections, lastYear);
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
            note={noteOf(before[at] ?? null, pane)}
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
              value={rate === null ? words.notYet : fill(pane.rate, { rate: points(Math.round(rate * 1000) / 10) })}
              share={rate}
            />
          ))}
        </Bars>
      )}
      {lastYear && lastYear.sections.length > 0 && <p className="caption">{sourceOf(lastYear, pane)}</p>}
      <div className="actions">
        <TaskButton task={{ kind: "overview-sheet" }} label={pane.asSheet} busy={pane.busy} />
        <BackToForm label={pane.back} />
      </div>
    </div>
  );
}

type Words = ReturnType<typeof reportSheetWords>;

/** Last year's points of a section; null where it had none. */
function noteOf(section: KeptSection | null, words: Words): string | null {
  if (!section || section.score === null) return null;
  const { score, weight } = section;
  const told = { score: points(score), weight: points(weight) };
  return weight === 0
    ? fill(words.lastYearPoints, told)
    : fill(words.lastYear, { ...told, rate: points(Math.round((score / weight) * 1000) / 10) });
}

function sourceOf({ source, total, weight }: KeptLastYear, words: Words): string {
  return total === null
    ? fill(words.lastYearFrom, { source })
    : fill(words.lastYearTotal, { source, total: points(total), weight: points(weight) });
}

function Bars({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="heading">{title}</h2>
      <ul className="bars">{children}</ul>
    </section>
  );
}
