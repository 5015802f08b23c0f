import type { Correction } from "../../columns";
import type { GridReader } from "../grid/gridReader";
import { isBlank, plainText } from "../plainText";
import { readPoints } from "../rows/points";
import { bodyRows } from "./bodyFigures";
import { correctRoles } from "./correctRoles";
import { headingText, type HeaderCell, type HeaderRows } from "./headerCells";
import { levelRoles } from "./levelRoles";
import { withLineWeight } from "./lineWeight";
import { readHeading } from "./readHeading";
import type { Role, Roles } from "./role";
import type { Column } from "./tableColumns";
import { withReview } from "./withReview";
import { withWeightsAmongScores } from "./weightsAmongScores";

/** Beside a score of 100 for each line its points in the whole are what counts. */
const isWeighted = (cell: HeaderCell): boolean => /加权|折算|折合|换算|权重(得分|评分)/.test(headingText(cell));

/** Of several columns headed as scores the weighted one is taken, else the department's own, else the first behind the names. */
function scoreCell(cells: readonly HeaderCell[], behind: number): HeaderCell | null {
  const scores = cells.filter(({ reading }) => reading?.role === "score");
  const rank = (cell: HeaderCell): number =>
    (isWeighted(cell) ? 0 : 8) +
    (/自评|自查|自我/.test(headingText(cell)) ? 0 : 4) +
    (cell.reading?.certainty === "sure" ? 0 : 2) +
    (cell.column > behind ? 0 : 1);
  return scores.reduce<HeaderCell | null>((best, cell) => (!best || rank(cell) < rank(best) ? cell : best), null);
}

/** The level to which a weight belongs: the one that its heading names, else the one on its left. */
function weightLevel(cell: HeaderCell, levels: readonly HeaderCell[]): number | null {
  const named = levels.findIndex(({ reading }) => reading?.level != null && reading.level === cell.reading?.level);
  if (named >= 0) return named + 1;
  const left = levels.filter(({ column }) => column < cell.column);
  const nearest = left.reduce<HeaderCell | null>(
    (best, each) => (!best || each.column > best.column ? each : best),
    null,
  );
  return nearest && levels.indexOf(nearest) + 1;
}

function rolesByHeading(cells: readonly HeaderCell[]): Roles {
  const levels = levelRoles(cells);
  const names = levels.map(({ cell }) => cell);
  const roles = new Map<HeaderCell, Role>(
    levels.map(({ cell, certainty }, index) => [cell, { role: "level", level: index + 1, certainty }]),
  );
  const score = scoreCell(cells, names.at(-1)?.column ?? -1);
  const weighted = new Set<number>();
  for (const cell of cells) {
    const { role = null, certainty = "likely" } = cell.reading ?? {};
    if (roles.has(cell)) continue;
    if (role === "weight") {
      const level = weightLevel(cell, names);
      const isFree = level !== null && !weighted.has(level);
      if (isFree) weighted.add(level);
      roles.set(cell, { role: isFree ? role : null, level: isFree ? level : null, certainty });
    } else if (role === "score") {
      roles.set(cell, { role: cell === score ? role : null, level: null, certainty });
    } else if (role === "level") {
      // 评价内容 behind the indicator's name tells what it means.
      const isText = names.some(({ column }) => column < cell.column);
      roles.set(cell, { role: isText ? "explanation" : null, level: null, certainty: "likely" });
    } else roles.set(cell, { role, level: null, certainty });
  }
  return roles;
}

/** 年度目标 left of every name says to which of several goals the lines belong: their targets stand in another column. */
function withoutGoals(roles: Roles): void {
  const columnsOf = (of: Role["role"]): number[] =>
    [...roles].flatMap(([{ column }, { role }]) => (role === of ? [column] : []));
  const [names, targets] = [columnsOf("level"), columnsOf("target")];
  const isLeft = (column: number): boolean => names.length > 0 && column < Math.min(...names);
  if (targets.every(isLeft)) return;
  for (const [cell, { role, certainty }] of roles) {
    const isGoal = role === "target" && /目标$/.test(plainText(headingText(cell)));
    if (isGoal && isLeft(cell.column)) roles.set(cell, { role: null, level: null, certainty });
  }
}

/** Without a score of the department's own, somebody else's is all there is. */
function withAnyScore(roles: Roles): void {
  if ([...roles.values()].some(({ role }) => role === "score")) return;
  const [cell] = [...roles].find(([, { role }]) => role === "review") ?? [];
  if (cell) roles.set(cell, { role: "score", level: null, certainty: "likely" });
}

const asksReason = (cell: HeaderCell): boolean => readHeading(cell.texts.at(-1))?.role === "justification";

/** Below 偏差原因分析 kinds of causes may stand to be ticked (经费保障, 人员保障), beside 原因说明: the text is what justifies. */
function withoutTicks(roles: Roles): void {
  const cells = [...roles].flatMap(([cell, { role }]) => (role === "justification" ? [cell] : []));
  for (const cell of cells.filter((each) => !asksReason(each))) {
    const beside = cells.some((other) => other.texts[0] === cell.texts[0] && asksReason(other));
    if (beside) roles.set(cell, { role: null, level: null, certainty: "likely" });
  }
}

/** 扣分情况 with nothing but numbers below it says how many points were lost, and no reason. */
function withoutLostPoints(reader: GridReader, rows: HeaderRows, roles: Roles): void {
  for (const [cell, { role, certainty }] of roles) {
    if (role !== "justification" || !/^(扣分|失分|减分)/.test(plainText(cell.texts.at(-1)))) continue;
    const body = bodyRows(reader, rows.last).rows.map((row) => reader.value(row, cell.column));
    const filled = body.filter((content) => !isBlank(content));
    const areNumbers = filled.length > 0 && filled.every((content) => readPoints(content) !== null);
    if (areNumbers) roles.set(cell, { role: null, level: null, certainty });
  }
}

/** Beside 扣分原因 a 评分说明 left of the scores tells how points are given. */
function withoutDescriptions(roles: Roles): void {
  const justifications = [...roles].filter(([, { role }]) => role === "justification");
  const [score] = [...roles].find(([, { role }]) => role === "score") ?? [];
  if (!score || !justifications.some(([, { certainty }]) => certainty === "sure")) return;
  for (const [cell, { certainty }] of justifications) {
    if (certainty !== "sure" && cell.column < score.column)
      roles.set(cell, { role: "explanation", level: null, certainty });
  }
}

/** What each heading's column holds, from the left. Headings beside the table are none of its columns. */
export function assignRoles(
  reader: GridReader,
  rows: HeaderRows,
  cells: readonly HeaderCell[],
  corrections: readonly Correction[],
): readonly Column[] {
  const roles = rolesByHeading(cells);
  withWeightsAmongScores(reader, rows, roles);
  withReview(roles);
  withAnyScore(roles);
  withoutGoals(roles);
  withoutTicks(roles);
  withoutLostPoints(reader, rows, roles);
  withoutDescriptions(roles);
  withLineWeight(reader, rows, roles, [...roles].find(([, { role }]) => role === "score")?.[0] ?? null);
  correctRoles(reader, roles, corrections);
  return [...roles]
    .map(([cell, role]) => ({
      column: cell.column,
      columns: cell.columns,
      heading: headingText(cell),
      own: cell.texts.at(-1) ?? "",
      ...role,
    }))
    .sort((a, b) => a.column - b.column);
}
