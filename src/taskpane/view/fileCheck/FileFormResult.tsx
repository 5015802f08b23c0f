import { titleOf } from "../../../form/titleOf";
import type { FormReport } from "../../../report/formReport";
import { fill, points } from "../../../language/fill";
import { byCheck } from "../../state/rowKeys";
import { FileCheckFindings } from "./FileCheckFindings";
import { useTexts } from "../common/paneContext";

/** A form of an opened file: where it stands, and what the checks found. */
export function FileFormResult({ form }: { readonly form: FormReport }) {
  const { sheet, summary, findings } = form;
  const texts = useTexts();
  const title = titleOf(form);
  const { total, weight, filled, lines } = summary;
  const words = texts.fileCheck;
  return (
    <div>
      <h3 className="heading">{title === sheet ? sheet : fill(words.form, { title, sheet })}</h3>
      <p>{findings.length > 0 ? fill(words.count, { count: findings.length }) : words.fine}</p>
      <p className="caption">
        {fill(words.summary, { total: total === null ? texts.summary.noTotal : points(total), weight, filled, lines })}
      </p>
      {byCheck(findings).map((group) => (
        <FileCheckFindings key={group.id} {...group} />
      ))}
    </div>
  );
}
