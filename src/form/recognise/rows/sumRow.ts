import { roundScore, sumPoints } from "../../../rubric/rounding";
import type { FormLine } from "../../form";
import type { GridReader } from "../grid/gridReader";
import type { TableColumns } from "../header/tableColumns";
import { plainText, withoutBrackets } from "../plainText";
import type { NamePath } from "./namePath";
import { readPoints } from "./points";

const sumWord = /(自评)?(得分|评分|小计|合计)$/;

const kindOf = (name: string): string => withoutBrackets(plainText(name)).replace(/指标$/, "");

const scoreOf = ({ score: { reading } }: FormLine): number => (reading.kind === "number" ? reading.value : 0);

/** Whether the points that a row states are those of the lines above it together. */
function addsUp(reader: GridReader, row: number, { weight, score }: TableColumns, lines: readonly FormLine[]): boolean {
  const stated = (column: number | null): number | null =>
    column === null ? null : readPoints(reader.inColumn(row, column));
  const sums = [
    [stated(weight), sumPoints(lines.map((line) => line.weight ?? 0))],
    [stated(score), sumPoints(lines.map(scoreOf))],
  ] as const;
  const compared = sums.filter(([own]) => own !== null);
  return lines.length > 0 && compared.length > 0 && compared.every(([own, sum]) => roundScore(own ?? 0) === sum);
}

/**
 * Whether a row states what the lines above it reached together: 产出得分 below those of 产出. Its name stands higher than theirs, or
 * its points say so: 满意度评分 among the lines of 满意度 is a line.
 * @param above the names of the line above
 * @param lines those since the last such row
 */
export function isSumRow(
  reader: GridReader,
  row: number,
  columns: TableColumns,
  { names, own }: NamePath,
  above: NamePath,
  lines: () => readonly FormLine[],
): boolean {
  const name = plainText(names[own] ?? "");
  if (!sumWord.test(name)) return false;
  const kind = kindOf(name.replace(sumWord, ""));
  const isNamed = kind !== "" && above.names.slice(0, -1).some((each) => kindOf(each) === kind);
  const isHigher = own < above.own;
  const signs = [isNamed, isHigher, addsUp(reader, row, columns, lines())].filter(Boolean);
  return signs.length >= 2;
}
