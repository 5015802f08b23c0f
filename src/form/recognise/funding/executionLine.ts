import type { FormLine } from "../../form";
import { noCells } from "../../lineCells";
import { figureOf } from "../../../rubric/argument";
import { sumPoints } from "../../../rubric/rounding";
import type { GridReader } from "../grid/gridReader";
import { unreadOf } from "../cells/unread";
import { isBlank, plainText } from "../plainText";
import { pointsInName, readPoints } from "../rows/points";
import { placeOf, type RawFigure, type Fund, type RawTable } from "./rawTable";

type Place = readonly [row: number, column: number];

/** Points in a heading such as `得分（20分*执行率）`. */
const pointsInHeading = (label: string): number | null => {
  const [, points] = /\((\d+(?:\.\d+)?)分[^)]*\)/.exec(plainText(label)) ?? [];
  return points === undefined ? null : figureOf(points);
};

/**
 * 预算执行率 as a line of the form: the fund table's own weight and score, in the row of the whole budget. Null where the
 * table has no scores, or states no weight for them.
 */
export function executionLine(reader: GridReader, table: RawTable): FormLine | null {
  const figure = (role: RawFigure["role"]): RawFigure | undefined => table.figures.find((each) => each.role === role);
  const [score, weight, rate, reason] = [figure("score"), figure("weight"), figure("rate"), figure("reason")];
  if (!score) return null;
  const placeIn = (of: RawFigure | undefined, fund: Fund): Place | null => (of ? placeOf(table, of, fund) : null);
  const isFilled = (of: RawFigure | undefined, fund: Fund): boolean => {
    const place = placeIn(of, fund);
    return place !== null && !isBlank(reader.inColumn(...place));
  };
  const fund =
    table.funds.find((each) => isFilled(weight, each)) ??
    table.funds.find((each) => isFilled(score, each)) ??
    table.funds[0];
  if (!fund) return null;
  const name = rate ?? score;
  const labels = [table.title, name.label, score.label];
  const weightInName =
    labels.map((label) => pointsInName(label, false) ?? pointsInHeading(label)).find((points) => points !== null) ??
    null;
  const [scorePlace, weightPlace] = [placeIn(score, fund), placeIn(weight, fund)];
  const [ratePlace, reasonPlace] = [placeIn(rate, fund), placeIn(reason, fund)];
  if (!scorePlace) return null;
  const own = weightPlace ? readPoints(reader.inColumn(...weightPlace)) : weightInName;
  const inCell = weightPlace ? reader.inColumn(...weightPlace) : "";
  const unread =
    own === null && !isBlank(inCell) ? { unreadWeight: unreadOf(inCell)?.shown ?? String(inCell).trim() } : {};
  const scoreCell = reader.score(...scorePlace);
  if (own === null && isBlank(inCell) && scoreCell.reading.kind === "blank") return null;
  const nameAddress = reader.address(name.row, name.column);
  return {
    kind: "execution",
    path: [name.label],
    nameAddress,
    weight: own,
    ...unread,
    weightAddress: weightPlace ? reader.address(...weightPlace) : nameAddress,
    weightInName,
    score: scoreCell,
    ...noCells,
    justification: reasonPlace ? reader.text(...reasonPlace) : null,
    rate: ratePlace ? reader.content(...ratePlace) : null,
    improvement: null,
    expected: null,
    goalKind: null,
  };
}

const aboutExecution = /执行率|预算执行|支出率|支出进度/;

/**
 * Whether the table repeats the fund table's line as one of its own, so that it counts once: the table's weights are
 * complete without it.
 */
export function isInTable(execution: FormLine, lines: readonly FormLine[]): boolean {
  const isSame = ({ path, weight }: FormLine): boolean =>
    weight === execution.weight && path.some((name) => aboutExecution.test(plainText(name)));
  const scored = lines.filter(({ kind }) => kind === "indicator");
  const sum = sumPoints(scored.map(({ weight }) => weight ?? 0));
  const isOpen = [execution, ...scored].some(({ unreadWeight }) => unreadWeight !== undefined);
  if (!isOpen) return scored.some(isSame) && sum === 100;
  // A weight that cannot be read leaves it to the name, as long as there is room for the weight.
  const isNamed = ({ path }: FormLine): boolean => path.some((name) => aboutExecution.test(plainText(name)));
  return scored.some(isNamed) && sum <= 100;
}
