import type { Form } from "../../form/form";
import { sumPoints } from "../../rubric/rounding";
import { shareOf } from "../support/deduction";
import { pointsOf } from "../support/points";
import type { Finding } from "../finding";
import type { Filling } from "./filling";
import { standingOf } from "./standing";

/** How far a form is filled in. */
export interface FillingProgress {
  /** The points that stand there so far. */
  readonly got: number;
  /** Cells that wait for an entry. */
  readonly cells: number;
  /** Some line has no score yet: there is no grade, and nothing is lost. */
  readonly isOpen: boolean;
}

/** The blank cells that a finding tells of; those of a computed score are counted as its inputs. */
const namedCells = ({ id, args }: Finding): number =>
  id === "result-missing" && typeof args.count === "number" ? args.count : 1;

/** @param findings of the form */
export function progressOf(form: Form, findings: readonly Finding[], filling: Filling): FillingProgress {
  const points = form.lines.map((line) => (pointsOf(line.score.reading) ?? 0) * shareOf(line));
  const counts = [...filling.inputs.values()].map(({ of, filled }) => of - filled);
  const counted = new Set([...filling.inputs.keys()].map(({ score }) => score.address));
  const named = findings
    .filter((finding) => standingOf(form, finding, filling) === "to-fill")
    .filter(({ id, address }) => id !== "score-missing" || !counted.has(address))
    .map(namedCells);
  return {
    got: sumPoints(points),
    cells: [...counts, ...named].reduce((sum, count) => sum + count, 0),
    isOpen: filling.isOpen,
  };
}
