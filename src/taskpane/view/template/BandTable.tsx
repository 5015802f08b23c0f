import { Button } from "@fluentui/react-components";
import type { ScoringProblem } from "../../../form/template/scoring/readScoring";
import type { BandDraft } from "../../../form/template/scoring/scoringDraft";
import { fill } from "../../../language/fill";
import { scoringWords } from "../../locale/scoring";
import { useLanguage } from "../common/paneContext";
import { isShared, type ScoringFields } from "./scoringFields";
import "./TemplatePage.css";
import "../common/field.css";

interface BandTableProps extends ScoringFields {
  readonly problems: readonly ScoringProblem[];
}

/** The bands of a line, each with its bound and its points; bands are added and taken away. */
export function BandTable({ draft, onChange, wrongId, problems }: BandTableProps) {
  const words = scoringWords(useLanguage());
  const { bands, sign } = draft;
  const isWrong = (field: ScoringProblem["field"], band?: number): boolean =>
    problems.some((one) => one.field === field && one.band === band);
  const change = (at: number, part: Partial<BandDraft>): void =>
    onChange({ bands: bands.map((band, index) => (index === at ? { ...band, ...part } : band)) });
  const input = (label: string, value: string, wrong: boolean, set: (text: string) => void) => (
    <input
      className="control band-field"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={wrong ? wrongId : undefined}
      value={value}
      onChange={({ target }) => set(target.value)}
    />
  );
  return (
    <>
      <label className="field">
        {words.sign}
        <select
          className="control"
          value={sign}
          onChange={({ target }) => onChange({ sign: target.value === "≤" ? "≤" : "≥" })}
        >
          <option value="≥">{words.atLeast}</option>
          <option value="≤">{words.atMost}</option>
        </select>
      </label>
      <ol className="bands">
        {bands.map(({ bound, points }, index) => {
          const band = index + 1;
          const label = isShared(draft) ? words.boundPercent : words.bound;
          return (
            <li key={band}>
              {sign}{" "}
              {input(fill(label, { band }), bound, isWrong("bound", band), (text) => change(index, { bound: text }))}
              {isShared(draft) && "%"} {"→ "}
              {input(fill(words.points, { band }), points, isWrong("points", band), (text) =>
                change(index, { points: text }),
              )}{" "}
              <button
                type="button"
                className="link"
                aria-label={fill(words.remove, { band })}
                onClick={() => onChange({ bands: bands.filter((_, at) => at !== index) })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
      <div className="actions">
        <Button size="small" onClick={() => onChange({ bands: [...bands, { bound: "", points: "" }] })}>
          {words.add}
        </Button>
      </div>
      <label className="field">
        {words.otherwise}
        <input
          className="control"
          inputMode="decimal"
          value={draft.otherwise}
          aria-invalid={isWrong("otherwise")}
          onChange={({ target }) => onChange({ otherwise: target.value })}
        />
      </label>
      {isShared(draft) && <p className="caption">{words.percentHint}</p>}
    </>
  );
}
