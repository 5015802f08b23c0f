import type { Form, ScoreCell } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { pointsOf } from "../support/points";

function typed(sheet: string, name: string, score: ScoreCell, more: Finding["args"]): Finding[] {
  const points = pointsOf(score.reading);
  if (points === null || score.formula !== null) return [];
  const { id, severity } = typedOverFormula;
  const args = { name, score: roundScore(points), ...more };
  return [{ id, severity, sheet, address: score.address, args }];
}

const ofLines = (form: Form): Finding[] =>
  form.lines.flatMap(({ path, score, expected }) =>
    // Where the inputs give no score, a person is meant to type it.
    expected && expected.score !== null
      ? typed(form.sheet, path.at(-1) ?? "", score, { case: "line", source: expected.sheet })
      : [],
  );

const ofGoals = ({ goals }: Form): Finding[] =>
  (goals?.rows ?? []).flatMap(({ name, score }) =>
    typed(goals?.sheet ?? "", name.text.trim(), score, { case: "goal" }),
  );

/** A score was typed where a rule and its inputs in the workbook would compute it. */
export const typedOverFormula: Check = {
  id: "typed-over-formula",
  severity: "information",
  run: (form) => [...ofLines(form), ...ofGoals(form)],
};
