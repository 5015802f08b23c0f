import type { Form, ScoreCell } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/scoreDiffersFromRule";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";
import type { Recorder } from "../ledger/recorder";
import type { Reported } from "../messages";

const messages = { line: ["source", "expected", "score"], goal: ["expected", "score"] } as const;

type Told = Reported<typeof messages>;

/** The score of a cell and the one expected there; null where they agree, or one of them is open. */
function differing(
  { reading }: ScoreCell,
  due: unknown,
  recorder: Recorder,
): { readonly score: number; readonly expected: number } | null {
  const points = pointsOf(reading);
  if (due === undefined) return null;
  if (points === null || typeof due !== "number") {
    recorder.notChecked(points === null ? "score" : "blank");
    return null;
  }
  recorder.looked();
  const [score, expected] = [roundScore(points), roundScore(due)];
  return score === expected ? null : { score, expected };
}

const ofLines = ({ sheet, lines }: Form, recorder: Recorder): Told[] =>
  lines.flatMap((line): Told[] => {
    const found = differing(line.score, line.expected?.score, recorder);
    const args = found && { ...found, source: line.expected?.sheet ?? "" };
    return args ? [{ sheet, address: line.score.address, line: lineName(line), variant: "line", args }] : [];
  });

const ofGoals = ({ goals }: Form, recorder: Recorder): Told[] =>
  (goals?.rows ?? []).flatMap(({ name, score, expected }): Told[] => {
    const args = differing(score, expected, recorder);
    const [sheet, line] = [goals?.sheet ?? "", name.text.trim()];
    return args ? [{ sheet, address: score.address, line, variant: "goal", args }] : [];
  });

/** A score differs from what its rule gives for the inputs of the work paper, or for the goal's figures. */
export const scoreDiffersFromRule = defineCheck({
  id: "score-differs-from-rule",
  severity: "warning",
  needs: ["scores"],
  messages,
  texts,
}).finding((form, _, recorder) => {
  recorder.notApplicable("no-rule");
  return [...ofLines(form, recorder), ...ofGoals(form, recorder)];
});
