import type { FormLine } from "../../form";
import type { TableColumns } from "../header/tableColumns";
import { unreadOf } from "../cells/unread";
import type { GridReader } from "../grid/gridReader";
import { isBlank, isNothing, plainText, withoutBrackets } from "../plainText";
import { remember } from "../remember";
import { lineTexts } from "./lineTexts";
import type { NamePath } from "./namePath";
import { pointsInName, readCap, readPoints } from "./points";
import { isPlaceholder } from "./rowLabels";

const bonus = /(加减分|加扣分|加分|减分|扣分|附加分|奖惩|奖励分)(项|指标|事项|因素|情况|项目)?$/;

const namesBonus = remember((name) => bonus.test(withoutBrackets(plainText(name))));

/** Whether a row's path leads to points that are added or taken off. */
const isBonus = (names: readonly string[]): boolean => names.some(namesBonus);

const holds = (reader: GridReader, row: number, column: number | null): column is number =>
  column !== null && reader.begins(row, column) && !isBlank(reader.value(row, column));

/** Points that a name of a line states. */
const pointsAt = ({ levels }: TableColumns, names: readonly string[], level: number): number | null =>
  pointsInName(names[level] ?? "", levels[level]?.weighsNames ?? false);

const noPoints = /^(无|不适用|不涉及|没有|未设[置定]?)$/;

/** The form has no such indicator, and says so where its points would stand. */
const isLeftOut = (reader: GridReader, row: number, { weight, score }: TableColumns): boolean =>
  weight !== null &&
  noPoints.test(plainText(reader.value(row, weight))) &&
  (score === null || readPoints(reader.value(row, score)) === null);

/** Whether a row with these names is scored, or is there to be scored. */
export function isScoredRow(reader: GridReader, row: number, columns: TableColumns, { names, own }: NamePath): boolean {
  if (isLeftOut(reader, row, columns)) return false;
  const chosen = chosenRow(reader, row, columns);
  if (chosen !== null) return chosen === row;
  if (holds(reader, row, columns.weight) || holds(reader, row, columns.score)) return true;
  if (columns.weight !== null || own < 0) return false;
  const asked = [...(columns.others.target ?? []), ...(columns.others.actual ?? [])];
  if (asked.some((column) => holds(reader, row, column))) return true;
  const isLast = own >= columns.levels.length - 1;
  if (!isLast || columns.score === null || !reader.begins(row, columns.score)) return false;
  if (pointsAt(columns, names, own) !== null) return true;
  // Below an indicator whose name states points whatever is named is there to be scored.
  return !isPlaceholder(names[own] ?? "") && names.slice(0, own).some((name) => pointsInName(name, true) !== null);
}

/**
 * Of several lines that share a weight, or several grades of one line, one may be chosen: the only one with a score is the line, and
 * the weight its own. Null where the row shares no weight, or more than one of its rows is scored.
 */
function chosenRow(reader: GridReader, row: number, { weight, score }: TableColumns): number | null {
  if (weight === null || score === null) return null;
  const area = reader.area(row, weight);
  if (area.rows <= 1 || area.rows <= reader.area(row, score).rows) return null;
  let chosen: number | null = null;
  for (let each = area.row; each < area.row + area.rows; each++) {
    if (!holds(reader, each, score)) continue;
    if (chosen !== null) return null;
    chosen = each;
  }
  return chosen;
}

/** A weight merged over lines with scores of their own is that of all of them together, and no line's. */
function isSharedWeight(reader: GridReader, row: number, column: number, score: number | null): boolean {
  if (score === null) return false;
  const area = reader.area(row, column);
  if (area.rows <= reader.area(row, score).rows) return false;
  let scored = 0;
  for (let each = area.row; each < area.row + area.rows && scored < 2; each++) if (holds(reader, each, score)) scored++;
  return scored > 1;
}

function weightOf(
  reader: GridReader,
  row: number,
  column: number,
  score: number | null,
  kind: FormLine["kind"],
  isChosen: boolean,
): number | null {
  if (isSharedWeight(reader, row, column, score)) return null;
  const isOwn = reader.begins(row, column) || isChosen;
  const cell = isOwn ? reader.inColumn(row, column) : "";
  return kind === "bonus" ? readCap(cell) : readPoints(cell);
}

/**
 * What stands where a weight is due and is no number; undefined where nothing does. A bonus (加减分) may have words there, and a
 * form without a column for weights has them in the names.
 */
function unreadWeight(
  reader: GridReader,
  row: number,
  { weight, score, levels }: TableColumns,
  kind: FormLine["kind"],
): string | undefined {
  const column = weight ?? levels.at(-1)?.name ?? null;
  if (!holds(reader, row, column) || (weight !== null && isSharedWeight(reader, row, weight, score))) return undefined;
  const value = reader.value(row, column);
  const shown = unreadOf(value)?.shown;
  return weight === null || kind === "bonus" ? shown : (shown ?? String(value).trim());
}

const noScore = (address: string): FormLine["score"] => ({ address, reading: { kind: "none" }, formula: null });

/** A line without weight and score, in a form whose other lines have them. */
export interface BareRow {
  readonly hasResult: boolean;
}

/** A line that names what is to be reached, in the column of the lines, and has neither weight nor score; null for any other row. */
export function bareRow(
  reader: GridReader,
  row: number,
  columns: TableColumns,
  { names, own }: NamePath,
): BareRow | null {
  const { levels, others, weight, score } = columns;
  if (weight === null || score === null || own !== levels.length - 1 || isPlaceholder(names[own] ?? "")) return null;
  if (!reader.begins(row, weight) || !reader.begins(row, score)) return null;
  const isFilled = (column: number): boolean => holds(reader, row, column) && !isNothing(reader.value(row, column));
  if (others.actual === undefined || !(others.target ?? []).some(isFilled)) return null;
  if ([weight, score].some((column) => holds(reader, row, column))) return null;
  return { hasResult: others.actual.some(isFilled) };
}

/** A scored row as a line of the form. */
export function readLine(reader: GridReader, row: number, columns: TableColumns, path: NamePath): FormLine {
  const kind = isBonus(path.names) ? "bonus" : "indicator";
  const last = path.names.reduce((deepest, name, level) => (name === "" ? deepest : level), -1);
  const nameAddress = path.addresses[last] ?? reader.address(row, columns.levels.at(-1)?.name ?? 0);
  const isChosen = columns.weight !== null && chosenRow(reader, row, columns) === row;
  // What an alternative states is what it brings, and not what the indicator is worth.
  const weightInName = isChosen ? null : pointsAt(columns, path.names, last);
  const weight =
    columns.weight === null ? weightInName : weightOf(reader, row, columns.weight, columns.score, kind, isChosen);
  const unread = weight === null ? unreadWeight(reader, row, columns, kind) : undefined;
  return {
    kind,
    path: path.names.filter((name) => name !== ""),
    nameAddress,
    weight,
    ...(unread === undefined ? {} : { unreadWeight: unread }),
    weightAddress: columns.weight === null ? nameAddress : reader.address(row, columns.weight),
    weightInName,
    score: columns.score === null ? noScore(nameAddress) : reader.score(row, columns.score),
    expected: null,
    goalKind: null,
    ...lineTexts(reader, row, columns),
  };
}
