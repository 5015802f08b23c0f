import { useId } from "react";
import type { Form, FormLine } from "../../../form/form";
import { readScoring } from "../../../form/template/scoring/readScoring";
import {
  newScoring,
  scoringMethods,
  type ScoringDraft,
  type ScoringMethod,
} from "../../../form/template/scoring/scoringDraft";
import { fill } from "../../../language/fill";
import { scoringWords } from "../../locale/scoring";
import { useLanguage } from "../common/paneContext";
import { BandTable } from "./BandTable";
import { ScoringExample } from "./ScoringExample";
import { ScoringFigures } from "./ScoringFigures";
import { ScoringPlace } from "./ScoringPlace";
import { scoredCells, usualCell } from "./scoringOf";
import "./TemplatePage.css";
import "../common/field.css";

export interface ScoringEditorProps {
  readonly form: Form;
  readonly line: FormLine;
  readonly draft: ScoringDraft;
  readonly onChange: (draft: ScoringDraft) => void;
}

/** How a line is scored: the rule, the cell that it goes by, its figures, and what an example gives. */
export function ScoringEditor({ form, line, draft, onChange }: ScoringEditorProps) {
  const words = scoringWords(useLanguage());
  const [id, wrongId] = [useId(), useId()];
  const read = readScoring(draft, scoredCells(line));
  const problems = "problems" in read ? read.problems : [];
  const choose = (method: ScoringMethod): void =>
    onChange(
      draft.cell === ""
        ? { ...newScoring(method, usualCell(line), line.weight), ...keptOf(draft) }
        : { ...draft, method },
    );
  const change = (part: Partial<ScoringDraft>): void => onChange({ ...draft, ...part });
  const fields = { draft, onChange: change, wrongId: problems.length > 0 ? wrongId : undefined };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{fill(words.method, { address: line.score.address })}</label>
        <select
          id={id}
          className="control"
          value={draft.method}
          onChange={({ target }) => choose(target.value as ScoringMethod)}
        >
          {scoringMethods
            .filter((method) => method !== "kept" || draft.kept !== undefined)
            .map((method) => (
              <option key={method} value={method}>
                {words.methods[method]}
              </option>
            ))}
        </select>
      </div>
      {draft.method !== "hand" && draft.method !== "kept" && (
        <>
          <ScoringPlace form={form} line={line} {...fields} />
          {draft.method === "band" && <BandTable {...fields} problems={problems} />}
          <ScoringFigures {...fields} />
          {problems.length > 0 && (
            <ul id={wrongId} className="caption scoring-problems" role="alert">
              {problems.map(({ field, code, band = 1 }) => (
                <li key={`${field} ${code} ${band}`}>
                  {fill(words.problem, { where: fill(words.where[field], { band }), what: words.problems[code] })}
                </li>
              ))}
            </ul>
          )}
          {"rule" in read && read.rule && <ScoringExample rule={read.rule} line={line} draft={draft} />}
          <p className="caption">{words.hint}</p>
        </>
      )}
    </>
  );
}

const keptOf = ({ kept }: ScoringDraft): Partial<ScoringDraft> => (kept ? { kept } : {});
