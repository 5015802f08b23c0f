import { roundScore, sumPoints } from "../rubric/rounding";
import type { CellContent, Grid } from "../spreadsheet/grid";
import type { Form } from "./form";
import { plainText } from "./recognise/plainText";

/** 续表 in a cell of its own, or 续 in brackets or at the end of a title or of a sheet's name. */
const continued = /^[(（]?(?:续表|续上表|接上表|续前表|接前表)[\d一二三四五六]*[)）]?$/;
const titledAsNext = /[(（]续(?:表)?[\d一二三四五六]*[)）]|(?:续表|续)[\d一二三四五六]*$/;
/** 分表一, 表1-2: a number behind a name that is otherwise the same. */
const numbered = /[(（]?(?:分表)?[\d一二三四五六七八九十][)）]?$/;
const isPartTable = /分表/;

/** So many rows above its header may a table say that it goes on. */
const HEAD_ROWS = 6;

/** So many tables of one set may be one form. */
export const MOST_PARTS = 6;

const saysContinued = (cell: CellContent): boolean =>
  typeof cell === "string" && cell !== "" && cell.length <= 12 && continued.test(plainText(cell));

/** The head of the table, or what its sheet is called, says that it goes on with the one before. */
export function isContinuation({ title, sheet, headerRows }: Form, grid: Grid | undefined): boolean {
  if (titledAsNext.test(plainText(title?.text ?? "")) || titledAsNext.test(plainText(sheet))) return true;
  const head = grid?.values.slice(0, Math.max(0, headerRows[0] - 1 - grid.top)) ?? [];
  return head.slice(-HEAD_ROWS).some((row) => row.some(saysContinued));
}

/** What the table's own weights add up to, without a bonus. */
export const weightOf = ({ lines }: Form): number =>
  roundScore(sumPoints(lines.flatMap(({ kind, weight }) => (kind === "bonus" ? [] : (weight ?? [])))));

/** A table whose own weights are complete, or that has none to complete, is a form by itself. */
export const isComplete = (form: Form): boolean => form.kind !== "scored" || weightOf(form) === 100;

/** A table that is called 分表, or its sheet is. */
export const isCalledPart = ({ title, sheet }: Form): boolean =>
  isPartTable.test(title?.text ?? "") || isPartTable.test(sheet);

/** What the sheets of one set are called, but for their numbers. */
const stem = ({ sheet }: Form): string => plainText(sheet).replace(numbered, "");

export const isOfSameSet = (left: Form, right: Form): boolean =>
  left.sheet === right.sheet || stem(left) === stem(right) || (isCalledPart(left) && isCalledPart(right));
