import { lineName, lostPoints, shareOf } from "../checks/support/deduction";
import { pointsOf } from "../checks/support/points";
import type { Form, FormLine } from "../form/form";
import { roundScore, sumPoints } from "../rubric/rounding";

/** A part of a form and what it brought, in points. */
export interface SectionPoints {
  readonly name: string;
  readonly weight: number;
  /** Null while none of its lines has a score. */
  readonly score: number | null;
}

export interface LostPoints {
  readonly name: string;
  readonly address: string;
  readonly lost: number;
}

export interface GoalCompletion {
  readonly name: string;
  /** Result by target, 1 where it is reached; null where it is not told by figures. */
  readonly rate: number | null;
}

/** A form at a glance. */
export interface Overview {
  readonly sections: readonly SectionPoints[];
  /** The most first. */
  readonly losses: readonly LostPoints[];
  readonly goals: readonly GoalCompletion[];
}

const scored = (lines: readonly FormLine[]): number | null => {
  const points = lines.flatMap((line) => {
    const score = pointsOf(line.score.reading);
    return score === null ? [] : score * shareOf(line);
  });
  return points.length === 0 ? null : roundScore(sumPoints(points));
};

const weighed = (lines: readonly FormLine[]): number =>
  roundScore(sumPoints(lines.flatMap((line) => (line.kind === "bonus" ? [] : (line.weight ?? 0) * shareOf(line)))));

const section = (name: string, lines: readonly FormLine[]): SectionPoints => ({
  name,
  weight: weighed(lines),
  score: scored(lines),
});

/** The groups of the highest level; lines that are in none stand for themselves. */
function sectionsOf({ groups, lines }: Form): readonly SectionPoints[] {
  const grouped = new Set(groups.flatMap((group) => group.lines));
  const alone = lines.filter((line) => !grouped.has(line));
  return [
    ...alone.map((line) => section(lineName(line), [line])),
    ...groups.map((group) => section(group.path.at(-1) ?? "", group.lines)),
  ];
}

/** Points by section, where points were lost, and how far goals were reached. */
export function overviewOf(form: Form): Overview {
  const losses = form.lines.flatMap((line): LostPoints[] => {
    const lost = roundScore((lostPoints(line) ?? 0) * shareOf(line));
    return lost > 0 ? [{ name: lineName(line), address: line.score.address, lost }] : [];
  });
  const goals = (form.goals?.rows ?? []).map(({ name, rate }): GoalCompletion => {
    const { reading } = rate;
    return { name: name.text, rate: reading.kind === "number" ? reading.value : null };
  });
  return { sections: sectionsOf(form), losses: [...losses].sort((one, other) => other.lost - one.lost), goals };
}
