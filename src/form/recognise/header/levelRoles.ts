import type { Certainty } from "../../columns";
import { plainText } from "../plainText";
import { headingText, type HeaderCell } from "./headerCells";

/** A level of indicators by its place among the header's cells. */
export interface LevelCell {
  readonly cell: HeaderCell;
  readonly certainty: Certainty;
}

const mostLevels = 4;
const usualLevels = 3;

const isLevel = ({ reading }: HeaderCell): boolean => reading?.role === "level";

const certaintyOf = ({ reading }: HeaderCell): Certainty => reading?.certainty ?? "guess";

const likely = (cell: HeaderCell): LevelCell => ({ cell, certainty: "likely" });
const guessed = (cell: HeaderCell): LevelCell => ({ cell, certainty: "guess" });
const asRead = (cell: HeaderCell): LevelCell => ({ cell, certainty: certaintyOf(cell) });

/** 一级指标 and down by their names; 指标名称 right of them is one level deeper. */
function namedLevels(cells: readonly HeaderCell[]): LevelCell[] {
  const named = new Map<number, HeaderCell>();
  for (const cell of cells) {
    const level = isLevel(cell) ? cell.reading?.level : null;
    if (level != null && !named.has(level)) named.set(level, cell);
  }
  const ordered = [...named].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const last = Math.max(...ordered.map(({ column }) => column));
  const behind = ordered.length === 0 ? [] : cells.filter(({ column }) => column > last);
  const deeper = behind.filter(
    (cell) => isLevel(cell) && cell.reading?.level === null && cell.reading.certainty === "sure",
  );
  const end = deeper.at(-1)?.column ?? 0;
  const between = behind.filter(
    (cell) => isLevel(cell) && cell.reading?.level === null && !deeper.includes(cell) && cell.column < end,
  );
  // Behind 二级指标 the 指标内容 are names; behind 三级指标 they tell what a name means.
  const contents = behind.filter((cell) => /^指标内容$/.test(plainText(headingText(cell))));
  const isShort = ordered.length < usualLevels && deeper.length === 0;
  const names = [...ordered, ...[...between, ...deeper].sort((a, b) => a.column - b.column)];
  return [...names.map(asRead), ...(isShort ? contents.slice(0, 1).map(likely) : [])];
}

/** Levels that the headings do not number stand from the left to the right; what is only likely ends at the first sure one. */
function unnamedLevels(cells: readonly HeaderCell[]): LevelCell[] {
  const levels = cells.filter(isLevel);
  const sure = levels.find(({ reading }) => reading?.certainty === "sure");
  const end = levels.filter(({ reading }) => reading?.certainty === "sure").at(-1)?.column ?? 0;
  const kept = levels.filter(
    ({ reading, column }) =>
      reading?.certainty === "sure" || !sure || column < (reading?.certainty === "guess" ? end : sure.column),
  );
  if (kept.length === 0)
    return cells
      .filter(({ reading }) => reading?.role === "explanation")
      .slice(0, 1)
      .map(guessed);
  const first = kept[0]?.column ?? 0;
  const kinds = cells.filter(({ reading, column }) => reading?.role === "nature" && column < first);
  return [...kinds.map(likely), ...kept.map(asRead)];
}

/** The headings of the levels' names, from the highest level down; at most four. */
export function levelRoles(cells: readonly HeaderCell[]): readonly LevelCell[] {
  const named = namedLevels(cells);
  return (named.length > 0 ? named : unnamedLevels(cells)).slice(0, mostLevels);
}
