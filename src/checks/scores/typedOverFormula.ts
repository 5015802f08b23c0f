import type { Form, ScoreCell } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/typedOverFormula";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";
import type { Reported } from "../messages";

const messages = { line: ["score", "source"], goal: ["score"] } as const;

type Told = Reported<typeof messages>;

/** The score that somebody typed; null where there is none, or a formula computes it. */
function typed({ reading, formula }: ScoreCell): number | null {
  const points = formula === null ? pointsOf(reading) : null;
  return points === null ? null : roundScore(points);
}

const ofLines = ({ sheet, lines }: Form): Told[] =>
  lines.flatMap((line): Told[] => {
    const { score: cell, expected } = line;
    const score = typed(cell);
    // Where the inputs give no score, a person is meant to type it.
    if (score === null || !expected || expected.score === null) return [];
    const args = { score, source: expected.sheet };
    return [{ sheet, address: cell.address, line: lineName(line), variant: "line", args }];
  });

const ofGoals = ({ goals }: Form): Told[] =>
  (goals?.rows ?? []).flatMap(({ name, score: cell }): Told[] => {
    const score = typed(cell);
    if (score === null) return [];
    return [
      { sheet: goals?.sheet ?? "", address: cell.address, line: name.text.trim(), variant: "goal", args: { score } },
    ];
  });

/** A score was typed where a rule and its inputs in the workbook would compute it. */
export const typedOverFormula = defineCheck({
  id: "typed-over-formula",
  severity: "information",
  needs: ["scores"],
  messages,
  texts,
}).finding((form, _, recorder) => {
  recorder.notApplicable("no-rule");
  const byRule = form.lines.filter(({ expected }) => expected !== null && expected.score !== null);
  recorder.looked(byRule.length + (form.goals?.rows.length ?? 0));
  return [...ofLines(form), ...ofGoals(form)];
});
