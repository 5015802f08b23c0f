import type { ShownForm } from "../../state/shownForm";
import { InsertForm } from "./InsertForm";
import { MoreTask } from "./MoreTask";
import { OpenFiles } from "../files/OpenFiles";
import { SmallTask } from "../common/SmallTask";
import { Summary } from "../common/Summary";
import { usePane } from "../common/paneContext";
import { fill } from "../../../rubric/locale/fill";

const GOAL_ROWS = 10;

/** What is needed seldom, folded away. */
export function More({ form }: { readonly form: ShownForm }) {
  const { more: words, busy, firstRun } = usePane().texts;
  return (
    <details className="more">
      <Summary>{words.label}</Summary>
      <div className="stack">
        {form.goalSheetId !== null && (
          <MoreTask
            task={{ kind: "goal-rows", count: GOAL_ROWS }}
            label={words.goalRows}
            busy={busy.adding}
            hint={fill(words.goalRowsHint, { count: GOAL_ROWS })}
          />
        )}
        {form.formulas.addin && (
          <>
            <MoreTask
              task={{ kind: "switch", to: "native" }}
              label={words.toNative}
              busy={busy.switching}
              hint={words.toNativeHint}
            />
            <MoreTask
              task={{ kind: "reconnect" }}
              label={words.reconnect}
              busy={busy.reconnecting}
              hint={words.reconnectHint}
            />
          </>
        )}
        {form.formulas.native && (
          <MoreTask
            task={{ kind: "switch", to: "addin" }}
            label={words.toAddin}
            busy={busy.switching}
            hint={words.toAddinHint}
          />
        )}
        <div>
          <SmallTask task={{ kind: "look" }} label={firstRun.check} busy={busy.looking} />
        </div>
        <div className="more-task">
          <OpenFiles look="small" />
        </div>
        <InsertForm label={words.insert} primary={false} />
      </div>
    </details>
  );
}
