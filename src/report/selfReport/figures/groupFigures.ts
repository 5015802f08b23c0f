import { groupScores } from "../../../checks/support/groupScores";
import { shareOf } from "../../../checks/support/deduction";
import { pointsOf } from "../../../checks/support/points";
import type { Form, FormGroup, FormLine } from "../../../form/form";
import { roundScore, sumPoints } from "../../../rubric/rounding";
import { shortKey, type FigureBook } from "./figure";
import { shownPoints, shownShare } from "./shownFigure";

export const groupKey = ({ path }: FormGroup): string => `group.${shortKey(path)}`;

/** Null as soon as one is not known: a sum of what is there would say what the form does not. */
export function sumOfAll(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return values.length === 0 || known.length < values.length ? null : sumPoints(known);
}

/** What a line adds to the total, of a value of its own. */
export const inTotal = (line: FormLine, value: number | null): number | null =>
  value === null ? null : value * shareOf(line);

/** A line of points added or taken off counts where something stands there, and its weight is a cap. */
const counts = ({ kind, score }: FormLine): boolean => kind !== "bonus" || score.reading.kind !== "blank";

export const weightOf = (lines: readonly FormLine[]): number | null =>
  sumOfAll(lines.filter(({ kind }) => kind !== "bonus").map((line) => inTotal(line, line.weight)));

const isFull = (line: FormLine): boolean | null => {
  const points = pointsOf(line.score.reading);
  return line.weight === null || points === null ? null : roundScore(points) >= roundScore(line.weight);
};

function addGroup(book: FigureBook, group: FormGroup): void {
  const { groups, address, nameAddress } = group;
  const lines = group.lines.filter(counts);
  const [key, of] = [groupKey(group), group.path.at(-1) ?? ""];
  const score = sumOfAll(lines.map((line) => inTotal(line, pointsOf(line.score.reading))));
  const weight = group.weight ?? weightOf(lines);
  book.add(`${key}.weight`, "weight", shownPoints(weight), address, of);
  book.add(`${key}.score`, "score", shownPoints(score), nameAddress, of);
  if (score !== null && weight !== null && weight > 0)
    book.add(`${key}.share`, "share", shownShare(score / weight), nameAddress, of);
  book.add(`${key}.lines`, "lines", String(lines.length), nameAddress, of);
  const full = lines.map(isFull);
  if (!full.includes(null)) book.add(`${key}.full`, "full", String(full.filter(Boolean).length), nameAddress, of);
  for (const below of groups) addGroup(book, below);
}

/** What the indicators above the lines hold together. */
export function addGroups(book: FigureBook, form: Form, groups: readonly FormGroup[]): void {
  for (const group of groups) addGroup(book, group);
  for (const { group, lost } of groupScores(form))
    book.add(`${groupKey(group)}.lost`, "lost", shownPoints(lost), group.address, group.path.at(-1) ?? "");
}
