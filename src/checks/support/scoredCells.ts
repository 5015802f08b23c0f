import type { Form, FormLine, ScoreCell } from "../../form/form";
import { lineName } from "./deduction";

/** A cell with a score, on the form or in its goal table. */
export interface ScoredCell {
  readonly sheet: string;
  readonly name: string;
  readonly weight: number | null;
  readonly score: ScoreCell;
  /** The least that the score may be: below 0 only where points may be taken off (加减分). */
  readonly least: number;
}

const goalScores = (form: Form): readonly ScoredCell[] =>
  (form.goals?.rows ?? []).flatMap(({ name, weight, level, judged, score }) => {
    // A qualitative row's score repeats what a person typed beside it: there it is mended.
    const cell = level.text.trim() !== "" && judged.reading.kind !== "blank" ? judged : score;
    const sheet = form.goals?.sheet ?? "";
    return [{ sheet, name: name.text.trim(), weight: weight.value, score: cell, least: 0 }];
  });

/** The cap of a bonus line (加减分) counts in both directions, and is printed as 5 or as -5. */
function ofLine(sheet: string, line: FormLine): ScoredCell {
  const { kind, score } = line;
  const weight = kind === "bonus" && line.weight !== null ? Math.abs(line.weight) : line.weight;
  return { sheet, name: lineName(line), weight, score, least: kind === "bonus" ? -(weight ?? 0) : 0 };
}

/** The scores of all lines with their parts, and of goals, in the order of their sheets. */
export const scoredCells = (form: Form): readonly ScoredCell[] => [
  ...form.lines.flatMap((line) => [line, ...(line.parts ?? [])].map((each) => ofLine(form.sheet, each))),
  ...goalScores(form),
];
