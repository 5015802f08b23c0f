import { cellAddress } from "../../../src/spreadsheet/address";
import type { Area, CellContent, Grid } from "../../../src/spreadsheet/grid";
import {
  bareName,
  headingOf,
  isFirst,
  isPrinted,
  printedName,
  sumOf,
  weightOf,
  type Kind,
  type Line,
  type Shape,
} from "./shape";

/** A made-up form, and what a reader should find in it: path, weight and score of each line, weight and score of the total. */
export interface AnyForm {
  readonly grid: Grid;
  readonly lines: readonly string[];
  readonly total: string;
  /** The cell of a line in a column; null where the form has no such column. */
  readonly cell: (line: number, kind: "score" | "justification" | "target" | "actual") => string | null;
  readonly totalCell: string;
}

/** A row of the table: a line, by its index, or an interruption. */
interface Row {
  readonly line: number | null;
  readonly cells: readonly CellContent[];
}

const contents = {
  target: "≥90%",
  actual: "92%",
  explanation: "反映完成程度。",
  criteria: "按比例计分。",
  unit: "%",
  rate: "102%",
  note: "",
} as const;

function cellOf(shape: Shape, kind: Kind, index: number, line: Line): CellContent {
  if (kind === "score") return line.score;
  if (kind === "lineWeight") return shape.lineWeights === "text" ? `${line.weight}分` : line.weight;
  if (kind === "justification") return line.score < line.weight ? "项目推迟；将于次年完成。" : "";
  // What lost points missed its target.
  if (line.score < line.weight && kind === "actual") return "85%";
  if (line.score < line.weight && kind === "rate") return "94.44%";
  if (typeof kind === "string") return contents[kind];
  const level = "name" in kind ? kind.name : kind.weightOf;
  if (!isPrinted(shape, index, level) && shape.names !== "repeated") return "";
  return "name" in kind ? printedName(shape, level, line) : weightOf(shape, level, line);
}

/** Points in the columns of weights and scores, a label in the first. */
const sums = ({ kinds }: Shape, label: string, lines: readonly Line[]): readonly CellContent[] =>
  kinds.map((kind, column) => {
    if (kind === "score") return sumOf(lines.map(({ score }) => score));
    if (kind === "lineWeight") return sumOf(lines.map(({ weight }) => weight));
    return column === 0 ? label : "";
  });

const isLastName = ({ depth }: Shape, kind: Kind): boolean =>
  typeof kind === "object" && "name" in kind && kind.name === depth - 1;

function interruption(shape: Shape, index: number): readonly Row[] {
  const group = shape.lines.slice(0, index + 1).filter(({ path }) => path[0] === shape.lines[index]?.path[0]);
  const named = (name: string) => shape.kinds.map((kind) => (isLastName(shape, kind) ? name : ""));
  switch (shape.interruptions[index]) {
    case "subtotal":
      // Within a group a merged name would lie over the label.
      return isFirst(shape, index + 1, 0) ? [{ line: null, cells: sums(shape, "小计", group) }] : [];
    case "part":
      return [{ line: null, cells: named("其中：城镇") }];
    case "dots":
      return [{ line: null, cells: named("……") }];
    case "blank":
      return [{ line: null, cells: shape.kinds.map(() => "") }];
    case "page":
      return [{ line: null, cells: shape.kinds.map((kind) => headingOf(shape, kind)) }];
    default:
      return [];
  }
}

const rowsOf = (shape: Shape): readonly Row[] =>
  shape.lines.flatMap((line, index) => [
    { line: index, cells: shape.kinds.map((kind) => cellOf(shape, kind, index, line)) },
    ...interruption(shape, index),
  ]);

/** From a name's row to the last line that it stands for. */
function mergesOf(shape: Shape, rows: readonly Row[], top: number, left: number): readonly Area[] {
  if (shape.names !== "merged") return [];
  return shape.kinds.flatMap((kind, column) => {
    if (typeof kind === "string") return [];
    const level = "name" in kind ? kind.name : kind.weightOf;
    const groups: number[][] = [];
    rows.forEach(({ line }, row) => {
      if (line === null) return;
      if (isPrinted(shape, line, level)) groups.push([]);
      groups.at(-1)?.push(row);
    });
    return groups
      .map((places) => ({ row: places[0] ?? 0, rows: (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 }))
      .filter(({ rows: height }) => height > 1)
      .map((area) => ({ row: top + area.row, rows: area.rows, column: left + column, columns: 1 }));
  });
}

export function draw(shape: Shape): AnyForm {
  const left = shape.side ? 1 : 0;
  const width = shape.kinds.length + left;
  const alone = (text: string): CellContent[] => [text, ...Array<CellContent>(width - 1).fill("")];
  const beside = (cells: readonly CellContent[], text = ""): CellContent[] =>
    shape.side ? [text, ...cells] : [...cells];
  const rows = rowsOf(shape);
  const [label, ...totals] = sums(shape, shape.total, shape.lines);
  const values = [
    ...shape.title.map(alone),
    beside(
      shape.kinds.map((kind) => headingOf(shape, kind)),
      "绩效指标",
    ),
    ...rows.map(({ cells }) => beside(cells)),
    shape.side ? [shape.total, "", ...totals] : [label ?? "", ...totals],
    ...shape.notes.map(alone),
  ];
  const top = shape.title.length + 1;
  const merges = [
    ...mergesOf(shape, rows, top, left),
    ...(shape.side ? [{ row: top - 1, column: 0, rows: rows.length + 1, columns: 1 }] : []),
  ];
  const [lineWeights, scores] = [shape.lines.map(({ weight }) => weight), shape.lines.map(({ score }) => score)];
  return {
    grid: { sheet: "自评表", top: 0, left: 0, values, formulas: values, merges },
    lines: shape.lines.map(({ path, weight, score }) => {
      const names = path.map((count, level) => bareName(shape, level, count));
      return `${names.join(" › ")} | ${weight} | ${score}`;
    }),
    cell: (line, kind) => {
      const column = shape.kinds.indexOf(kind);
      const row = rows.findIndex((each) => each.line === line);
      return column < 0 ? null : cellAddress(top + row, left + column);
    },
    totalCell: cellAddress(top + rows.length, left + shape.kinds.indexOf("score")),
    total: `${shape.lineWeights === "name" ? "-" : sumOf(lineWeights)} | ${sumOf(scores)}`,
  };
}
