import type { Form, ScoreCell } from "../form/form";
import { lineName } from "./deduction";

/** A cell with a score, on the form or in its goal table. */
export interface ScoredCell {
  readonly sheet: string;
  readonly name: string;
  readonly weight: number | null;
  readonly score: ScoreCell;
}

const goalScores = (form: Form): readonly ScoredCell[] =>
  (form.goals?.rows ?? []).flatMap(({ name, weight, level, judged, score }) => {
    // A qualitative row's score repeats what a person typed beside it: there it is mended.
    const cell = level.text.trim() !== "" && judged.reading.kind !== "blank" ? judged : score;
    return [{ sheet: form.goals?.sheet ?? "", name: name.text.trim(), weight: weight.value, score: cell }];
  });

/** The scores of all lines and goals, in the order of their sheets. */
export const scoredCells = (form: Form): readonly ScoredCell[] => [
  ...form.lines.map((line) => ({ sheet: form.sheet, name: lineName(line), weight: line.weight, score: line.score })),
  ...goalScores(form),
];
