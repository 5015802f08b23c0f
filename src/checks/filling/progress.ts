import type { Form, FormLine } from "../../form/form";
import type { Slot } from "../../form/slots/slot";
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

/** What is asked of an entry of the form. */
type FormEntry = Pick<Slot, "isFilled" | "isOptional" | "section" | "line">;

/** What cannot be the score of a line, such as a day that was stored as a number, brings nothing. */
function creditedPoints({ score, weight }: FormLine): number {
  const points = pointsOf(score.reading) ?? 0;
  return weight !== null && points > Math.abs(weight) ? 0 : points;
}

/** The blank cells that a finding tells of; those of a computed score are counted as its inputs. */
const namedCells = ({ id, args }: Finding): number =>
  id === "result-missing" && typeof args.count === "number" ? args.count : 1;

/** The blank cells that findings tell of: for forms whose entries nobody lists. */
function toldCells(form: Form, findings: readonly Finding[], filling: Filling): number {
  const counts = [...filling.inputs.values()].map(({ of, filled }) => of - filled);
  const counted = new Set([...filling.inputs.keys()].map(({ score }) => score.address));
  const named = findings
    .filter((finding) => standingOf(form, finding, filling) === "to-fill")
    .filter(({ id, address }) => id !== "score-missing" || !counted.has(address))
    .map(namedCells);
  return [...counts, ...named].reduce((sum, count) => sum + count, 0);
}

/**
 * @param findings of the form
 * @param slots its entries
 */
export function progressOf(
  form: Form,
  findings: readonly Finding[],
  filling: Filling,
  slots: readonly FormEntry[],
): FillingProgress {
  const points = form.lines.map((line) => creditedPoints(line) * shareOf(line));
  const open = new Set([...filling.open].map(({ score }) => score.address));
  // What a line loses while it is half filled in asks for no justification yet.
  const isEarly = ({ section, line }: FormEntry): boolean =>
    section === "justifications" && line !== null && open.has(line.scoreAddress);
  const blank = slots.filter((slot) => !slot.isFilled && !slot.isOptional && !isEarly(slot)).length;
  return {
    got: sumPoints(points),
    cells: blank || toldCells(form, findings, filling),
    isOpen: filling.isOpen,
  };
}
