import type { GridReader } from "../grid/gridReader";
import { bodyRows, columnFigures, mayAddUpTo, sumOf, type ColumnFigures } from "./bodyFigures";
import { headingKey, headingText, type HeaderCell, type HeaderRows } from "./headerCells";
import type { Roles } from "./role";

/** What all weights add up to: in points, as shares, or without the line of the execution rate that the fund table has. */
const FULL = 100;
const wholes: readonly number[] = [FULL, 1, 90, 80];

const isWhole = (column: ColumnFigures): boolean =>
  column.figures.filter((each) => each !== null).length + (column.hasUnread ? 1 : 0) > 1 &&
  wholes.some((whole) => mayAddUpTo(column, whole));

/** No line reached more than it is worth. */
const isWithin = (reached: ColumnFigures, worth: ColumnFigures): boolean =>
  sumOf(worth) === 1 ||
  reached.figures.every((points, row) => points === null || points <= (worth.figures[row] ?? Number.POSITIVE_INFINITY));

const isOfOneself = (cell: HeaderCell): boolean => /自评|自查|自我/.test(headingText(cell));

interface Told {
  readonly cell: HeaderCell;
  readonly figures: ColumnFigures;
}

/** Of the columns behind the last names the weights and the scores; null where the numbers do not tell. */
function weightAndScore(behind: readonly Told[]): { readonly weight: Told; readonly score: Told } | null {
  const [first] = behind;
  const last = [...behind].reverse().find(({ cell }) => isOfOneself(cell)) ?? behind.at(-1);
  if (!first || !last || first === last) return null;
  if (isWhole(first.figures) && isWithin(last.figures, first.figures)) return { weight: first, score: last };
  const isCertain = isWhole(first.figures) && !first.figures.hasUnread;
  const isTurned = isWhole(last.figures) && !isCertain && !isOfOneself(last.cell);
  return isTurned && isWithin(first.figures, last.figures) ? { weight: last, score: first } : null;
}

/** The columns headed as scores; without any, those headed as weights, the last of which bears another one's very words. */
function candidates(roles: Roles, weighed: HeaderCell | undefined): readonly HeaderCell[] {
  const headed = (role: "score" | "weight"): readonly HeaderCell[] =>
    [...roles.keys()].filter(({ reading }) => reading?.role === role);
  const scores = headed("score");
  if (scores.length > 0) return weighed ? [] : scores;
  const weights = headed("weight");
  const isReviewed = [...roles].some(([, { role }]) => role === "review");
  const last = weights.reduce<HeaderCell | null>(
    (best, each) => (best && best.column > each.column ? best : each),
    null,
  );
  const isTwice =
    last !== null &&
    weighed !== undefined &&
    last.column > weighed.column &&
    headingKey(headingText(last)) === headingKey(headingText(weighed));
  // Names behind the weight are those of another table.
  const isBeside =
    weighed !== undefined &&
    [...roles.keys()].some(({ reading, column }) => reading?.role === "level" && column > weighed.column);
  return isTwice && !isReviewed && !isBeside ? weights : [];
}

/**
 * Forms head weights and scores alike: 得分 beside each level, and 得分 at the end, or 分值 at both places. What a level is worth
 * adds up to 100 within the table, and no line reached more.
 */
export function withWeightsAmongScores(reader: GridReader, rows: HeaderRows, roles: Roles): void {
  const names = [...roles].filter(([, { role }]) => role === "level").sort(([a], [b]) => a.column - b.column);
  const depth = Math.max(0, ...names.map(([, { level }]) => level ?? 0));
  const weighed = [...roles].find(([, { role, level }]) => role === "weight" && level === depth)?.[0];
  const heads = candidates(roles, weighed);
  const deepest = names.find(([, { level }]) => level === depth)?.[0];
  if (heads.length < 2 || !deepest) return;
  const body = bodyRows(reader, rows.last);
  const told = heads
    .map((cell): Told => ({ cell, figures: columnFigures(reader, body, cell.column) }))
    .sort((a, b) => a.cell.column - b.cell.column);
  const found = weightAndScore(told.filter(({ cell }) => cell.column > deepest.column));
  if (!found) return;
  const { weight, score } = found;
  const whole = weight.figures.hasUnread ? FULL : sumOf(weight.figures);
  roles.set(weight.cell, { role: "weight", level: depth, certainty: "likely" });
  roles.set(score.cell, { role: "score", level: null, certainty: score.cell.reading?.certainty ?? "likely" });
  for (const each of told) {
    if (each === weight || each === score) continue;
    const level = names.filter(([cell]) => cell.column < each.cell.column).at(-1)?.[1].level ?? null;
    const isOfLevel = level !== null && level < depth && mayAddUpTo(each.figures, whole);
    roles.set(each.cell, { role: isOfLevel ? "weight" : null, level: isOfLevel ? level : null, certainty: "likely" });
  }
}
