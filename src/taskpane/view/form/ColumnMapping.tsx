import { useState } from "react";
import { fill } from "../../../language/fill";
import { doubtful } from "../../state/mapping";
import type { ShownForm } from "../../state/shownForm";
import { ColumnList } from "./ColumnList";
import { DetailsSummary } from "../common/DetailsSummary";
import { useTexts } from "../common/paneContext";
import "../common/SeverityIcon.css";
import "./ColumnList.css";

/** How sure the recognition is and what each column was taken for; open where somebody should look at it. */
export function ColumnMapping({ form }: { readonly form: ShownForm }) {
  const words = useTexts().columns;
  const { certainty, columns } = form.mapping;
  const count = doubtful(form.mapping);
  const [open, setOpen] = useState(count > 0);
  const percent = Math.floor(certainty * 100);
  return (
    <details className="more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <DetailsSummary className={count > 0 ? "severity-warning" : "caption"}>
        {fill(count > 0 ? words.doubtful : words.label, { count, percent })}
      </DetailsSummary>
      <p className="caption columns-hint">{words.hint}</p>
      <ColumnList of={form} columns={columns} />
    </details>
  );
}
