import { useState } from "react";
import type { FormLine } from "../../../form/form";
import { exampleScore } from "../../../form/template/scoring/exampleScore";
import type { ScoringDraft } from "../../../form/template/scoring/scoringDraft";
import { fill } from "../../../language/fill";
import { parseNumeral } from "../../../rubric/argument";
import { withoutSign } from "../../../rubric/formula/signedFigure";
import type { RuleSpec } from "../../../rubric/rules";
import { scoringWords } from "../../locale/scoring";
import { useLanguage } from "../common/paneContext";
import { isShared } from "./scoringFields";
import "../common/field.css";
import "./TemplatePage.css";

interface ScoringExampleProps {
  readonly rule: RuleSpec;
  readonly line: FormLine;
  readonly draft: ScoringDraft;
}

const usual = (draft: ScoringDraft): string => {
  if (draft.method === "answer") return "√";
  if (draft.method === "deduct") return "1";
  return draft.method !== "within" && (isShared(draft) || draft.method === "ratio") ? "87%" : "";
};

/** What a rule gives for an example that somebody types. */
export function ScoringExample({ rule, line, draft }: ScoringExampleProps) {
  const words = scoringWords(useLanguage());
  const [typed, setTyped] = useState<string | null>(null);
  const { weight, target } = line;
  if (weight === null) return <p className="caption">{words.noWeight}</p>;
  const example = typed ?? usual(draft);
  const content = target?.content;
  const limit = typeof content === "number" ? content : parseNumeral(withoutSign(String(content ?? "").trim()));
  const score = exampleScore(rule, weight, example, limit);
  return (
    <div className="field">
      <label>
        {draft.isOfTarget ? words.exampleRate : words.example}{" "}
        <input className="control band-field" value={example} onChange={({ target: field }) => setTyped(field.value)} />
      </label>
      <output>{"points" in score ? fill(words.gives, { points: score.points, weight }) : words.noPoints}</output>
    </div>
  );
}
