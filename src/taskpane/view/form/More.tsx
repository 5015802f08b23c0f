import type { ShownForm } from "../../state/shownForm";
import { Offers } from "../common/Offers";
import { DetailsSummary } from "../common/DetailsSummary";
import { HintedTask } from "../common/TaskButton";
import { useTexts } from "../common/paneContext";
import { OwnTemplates } from "../template/OwnTemplates";
import { InsertForm } from "./InsertForm";
import "../common/TaskButton.css";

/** What is needed seldom, folded away. */
export function More({ form }: { readonly form: ShownForm }) {
  return (
    <details className="more">
      <DetailsSummary>{useTexts().more}</DetailsSummary>
      <div className="stack">
        <Offers place="more" seen={form} as={HintedTask} />
        <div className="more-task">
          <OwnTemplates look="small" />
        </div>
        <InsertForm isFirst={false} />
      </div>
    </details>
  );
}
