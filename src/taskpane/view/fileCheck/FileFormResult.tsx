import { fill, points } from "../../../language/fill";
import type { FileForm } from "../../state/fileCheck";
import { byCheck } from "../../state/rowKeys";
import { FileCheckFindings } from "./FileCheckFindings";
import { useTexts } from "../common/paneContext";

/** A form of an opened file: where it stands, and what the checks found. */
export function FileFormResult({ form: { title, sheet, summary, findings } }: { readonly form: FileForm }) {
  const texts = useTexts();
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
