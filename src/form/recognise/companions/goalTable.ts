import type { ScoreCell, TextCell } from "../../cell";
import type { FigureCell, GoalLevel, GoalLevelCell, GoalRow, GoalTable } from "../../goals";
import type { GridReader } from "../grid/gridReader";
import { findNamedColumns, type Headings, type NamedColumns } from "../grid/namedColumns";
import { plainText } from "../plainText";
import { readScore } from "../scores/readScore";
import { scoreByRule } from "../scores/scoreByRule";

type Role =
  "kind" | "name" | "target" | "actual" | "direction" | "weight" | "rate" | "level" | "judged" | "score" | "text";

/** As the layout writes them. */
const headings: Headings<Role> = {
  kind: /^指标类型$/,
  name: /^指标名称$/,
  target: /^年初目标值$/,
  actual: /^实际完成值$/,
  direction: /^指标方向$/,
  weight: /^分值$/,
  rate: /^完成率$/,
  level: /^定性档次$/,
  judged: /^定性评分$/,
  score: /^得分$/,
  text: /^评分依据$/,
};

const levels: readonly [RegExp, GoalLevel][] = [
  [/^部分达成/, "partly"],
  [/^(未|没有)达成/, "unmet"],
  [/^达成/, "met"],
];

/** The columns that somebody fills in; the others hold formulas. */
const entered: readonly Role[] = ["kind", "name", "target", "actual", "direction", "weight", "level", "judged", "text"];

type Columns = NamedColumns<Role>["columns"];

function levelCell(cell: TextCell): GoalLevelCell {
  const word = plainText(cell.text);
  return { ...cell, level: levels.find(([pattern]) => pattern.test(word))?.[1] ?? null };
}

function expectedScore(
  target: FigureCell,
  actual: FigureCell,
  direction: string,
  weight: number | null,
): number | null {
  if (target.reading.kind !== "number" || actual.reading.kind !== "number" || weight === null) return null;
  const more = direction.trim() === "" ? null : direction;
  const rate = scoreByRule("COMPLETION_RATE", [actual.reading.value, target.reading.value, more]);
  const score = typeof rate === "number" ? scoreByRule("SCORE_COMPLETION", [rate, weight]) : null;
  return typeof score === "number" ? score : null;
}

function levelFits({ reading }: ScoreCell, weight: number | null, level: string): boolean | null {
  const fits = reading.kind === "number" ? scoreByRule("LEVEL_FITS", [reading.value, weight, level]) : null;
  return typeof fits === "boolean" ? fits : null;
}

function readRow(reader: GridReader, row: number, columns: Columns): GoalRow {
  const figure = (role: Role): FigureCell => ({
    address: reader.address(row, columns[role]),
    reading: readScore(reader.value(row, columns[role])),
  });
  const [target, actual, direction] = [figure("target"), figure("actual"), reader.text(row, columns.direction)];
  const weight = reader.amount(row, columns.weight);
  const level = levelCell(reader.text(row, columns.level));
  const judged = reader.score(row, columns.judged);
  const isQualitative = level.text.trim() !== "";
  return {
    kind: reader.text(row, columns.kind),
    name: reader.text(row, columns.name),
    target,
    actual,
    direction,
    weight,
    rate: reader.score(row, columns.rate),
    level,
    judged,
    score: reader.score(row, columns.score),
    text: reader.text(row, columns.text),
    expected: isQualitative ? null : expectedScore(target, actual, direction.text, weight.value),
    fits: levelFits(judged, weight.value, level.text),
  };
}

/** Whether the form's goals were reported is asked above the table; the answer stands right of the question. */
function readReported(reader: GridReader, headerRow: number): TextCell | null {
  for (let row = 0; row < headerRow; row++) {
    const column = reader.row(row).findIndex((cell) => /^是否已?(申)?报.*绩效目标/.test(plainText(cell)));
    if (column < 0) continue;
    const label = reader.area(row, column);
    return reader.text(row, label.column + label.columns);
  }
  return null;
}

/** The headings' row and the columns of a goal table, counted from the grid's first cell; null where the sheet is none. */
export const findGoalColumns = (reader: GridReader): NamedColumns<Role> | null => findNamedColumns(reader, headings);

/** The row of a goal table's headings; -1 where the sheet has none. */
export const goalHeaderRow = (reader: GridReader): number => findNamedColumns(reader, headings)?.headerRow ?? -1;

/** Reads a goal table (绩效目标表) by its headings, in any order of columns; null where the sheet is none. */
export function readGoalTable(reader: GridReader, sheet: string): GoalTable | null {
  const found = findNamedColumns(reader, headings);
  if (!found) return null;
  const { headerRow, columns } = found;
  const rows: GoalRow[] = [];
  for (let row = headerRow + 1; row < reader.rowCount; row++) {
    const isStarted = entered.some((role) => String(reader.value(row, columns[role])).trim() !== "");
    if (isStarted) rows.push(readRow(reader, row, columns));
  }
  return { sheet, rows, reported: readReported(reader, headerRow) };
}
