import { unreadOf } from "../cells/unread";
import type { LevelColumns, TableColumns, TableHeader } from "../header/tableColumns";
import type { GridReader } from "../grid/gridReader";
import { isBlank, plainText } from "../plainText";
import { readPoints } from "../rows/points";
import { whoseRows } from "./formHead";
import { labelOf } from "./rowText";

/** The rows below a header, up to the next one. */
export interface TableBody {
  readonly header: TableHeader;
  readonly from: number;
  /** The row behind the last one. */
  readonly to: number;
}

/** The rows of one form, in the Grid's blocks; every `to` is the row behind the last one. */
export interface FormTable {
  readonly first: TableHeader;
  /** Where the head begins; it ends above the first header. */
  readonly headFrom: number;
  /** Header sets with their rows, down to 总分. */
  readonly bodies: readonly TableBody[];
  /** The row of 总分; null where the table just ends. */
  readonly totalRow: number | null;
  /** What follows the table. */
  readonly tailFrom: number;
  readonly tailTo: number;
}

/** A total of fewer points closes a part of the form, and the table goes on. */
const leastOfForm = 95;

/** Whether a total states fewer points than a form has. */
function isOfPart(reader: GridReader, row: number, { columns }: TableHeader): boolean {
  const weight = columns.weight === null ? null : readPoints(reader.inColumn(row, columns.weight));
  return weight !== null && weight < leastOfForm;
}

function isTotal(reader: GridReader, row: number, header: TableHeader): "final" | "part" | null {
  const label = labelOf(reader, row, header.columns);
  if (label === "final-total") return "final";
  if (label === "total") return isOfPart(reader, row, header) ? "part" : "final";
  return isUnnamed(reader, row, header) ? "final" : null;
}

/** Beside an indicator's name it is a heading; beside the points of the whole form it stands for the total. */
const scoreWord = /^(自评|考核|评价|实际|最后|最终|自查|合计)?(得分|分数|评分|分值|得分情况)$/;

/** The points of the whole form in a row without a word, with one that cannot be read, or with 得分 alone. */
function isUnnamed(reader: GridReader, row: number, { columns }: TableHeader): boolean {
  if (columns.weight === null || !reader.begins(row, columns.weight)) return false;
  const weight = readPoints(reader.value(row, columns.weight));
  if (weight === null || weight < leastOfForm) return false;
  const [label, ...others] = columns.levels;
  const isBlankAt = ({ name }: LevelColumns): boolean => isBlank(reader.value(row, name));
  // A label that shows an error value is that of no indicator with so many points.
  const name = label ? reader.value(row, label.name) : "";
  const isNoName = unreadOf(name) !== null || scoreWord.test(plainText(name));
  if (label && isNoName && others.every(isBlankAt)) return true;
  return columns.levels.every((level) => reader.begins(row, level.name) && isBlankAt(level));
}

/** A line without a column for scores shows its target or its result. */
const holdsResult = (reader: GridReader, row: number, { score, others }: TableColumns): boolean =>
  (score === null ? [...(others.target ?? []), ...(others.actual ?? [])] : [score]).some(
    (column) => !isBlank(reader.inColumn(row, column)),
  );

const looksScored = (reader: GridReader, row: number, { columns }: TableHeader): boolean =>
  holdsResult(reader, row, columns) &&
  (columns.weight === null || !isBlank(reader.inColumn(row, columns.weight))) &&
  labelOf(reader, row, columns) === null;

/**
 * The row that states the form's total: the last one before the table ends, since parts of it may have their own. Right
 * below that of the last part it is told by its word or by its weight.
 */
function findTotal(reader: GridReader, bodies: readonly TableBody[]): number | null {
  let found: number | null = null;
  let before: "final" | "part" | null = null;
  for (const { header, from, to } of bodies) {
    for (let row = from; row < to; row++) {
      const total = isTotal(reader, row, header);
      const isMore = before === null || (before === "part" && total === "final");
      // 总计 of the indicators alone may stand above 总得分, which counts the execution rate as well.
      if (total && isMore) [found, before] = [row, isOfPart(reader, row, header) ? "part" : total];
      else if (!total && before !== null && looksScored(reader, row, header)) before = null;
    }
  }
  return found;
}

function hasLine(reader: GridReader, bodies: readonly TableBody[], from: number, to: number): boolean {
  return bodies.some((body) => {
    for (let row = Math.max(from, body.from); row < Math.min(to, body.to); row++)
      if (looksScored(reader, row, body.header)) return true;
    return false;
  });
}

/** 合计 may also stand on top of the lines. */
const isOnTop = (reader: GridReader, bodies: readonly TableBody[], row: number): boolean =>
  !hasLine(reader, bodies, 0, row) && hasLine(reader, bodies, row + 1, reader.rowCount);

function bodiesOf(headers: readonly TableHeader[], end: number): TableBody[] {
  return headers.map((header, index) => ({
    header,
    from: header.lastRow + 1,
    to: headers[index + 1]?.firstRow ?? end,
  }));
}

/** The last row that holds a weight, a score, a target or a result; null where none does. */
function lastFigures(reader: GridReader, bodies: readonly TableBody[]): number | null {
  const { header, from, to } = bodies.at(-1) ?? {};
  if (!header || from === undefined || to === undefined) return null;
  const { weight, score, others } = header.columns;
  const columns = [
    ...(score === null ? [] : [score]),
    ...(weight === null ? [] : [weight]),
    ...(others.target ?? []),
    ...(others.actual ?? []),
  ];
  for (let row = to - 1; row >= from; row--) {
    const isFilled = columns.some((column) => !isBlank(reader.inColumn(row, column)));
    if (isFilled && labelOf(reader, row, header.columns) === null) return row;
  }
  return null;
}

function tableOf(reader: GridReader, headers: readonly TableHeader[], headFrom: number, end: number): FormTable[] {
  const [first] = headers;
  if (!first) return [];
  const all = bodiesOf(headers, end);
  const totalRow = findTotal(reader, all);
  const lastRow = totalRow !== null && isOnTop(reader, all, totalRow) ? null : totalRow;
  const bodies = all.flatMap((body) => {
    const to = lastRow === null ? body.to : Math.min(body.to, lastRow);
    return to > body.from ? [{ ...body, to }] : [];
  });
  const tailFrom = 1 + (lastRow ?? lastFigures(reader, bodies) ?? first.lastRow);
  return [{ first, headFrom, bodies, totalRow, tailFrom, tailTo: end }];
}

/**
 * Where a new form begins between two headers: behind a total, or where a title or a unit's name stands that the form
 * above has not; null where the header goes on with the form above, as after a page break.
 */
function newFormAt(
  reader: GridReader,
  above: TableHeader,
  below: TableHeader,
  known: ReadonlySet<string>,
): number | null {
  const [from, to] = [above.lastRow + 1, below.firstRow];
  let total = -1;
  for (let row = from; row < to; row++) if (isTotal(reader, row, above) === "final") total = row;
  const whose = [...whoseRows(reader, total < 0 ? from : total + 1, to)];
  if (total >= 0) return whose[0]?.[1] ?? to;
  const fresh = whose.some(([text]) => !known.has(text));
  return fresh ? (whose[0]?.[1] ?? null) : null;
}

/** The forms of a sheet by their headers, from the top down: headers that repeat or change belong to the form above. */
export function formTables(reader: GridReader, headers: readonly TableHeader[]): readonly FormTable[] {
  const tables: FormTable[] = [];
  let own: TableHeader[] = [];
  let headFrom = 0;
  let known: ReadonlySet<string> = new Set();
  for (const header of headers) {
    const above = own.at(-1);
    const start = above ? newFormAt(reader, above, header, known) : 0;
    if (start !== null) {
      tables.push(...tableOf(reader, own, headFrom, start));
      [own, headFrom] = [[], start];
      known = new Set(whoseRows(reader, start, header.firstRow).keys());
    }
    own.push(header);
  }
  return [...tables, ...tableOf(reader, own, headFrom, reader.rowCount)];
}
