import type { FormLine } from "../../form/form";
import { withOtherPoints } from "../../form/fill/pointsInWords";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { areaAddress, parseAddress } from "../../spreadsheet/address";
import { pointsOf } from "../support/points";
import { partedAt } from "./lookups";
import { storedAt, type Mender } from "./mend";

/** More arguments than a formula of Excel takes, or anybody reads. */
const MOST_RANGES = 60;

/** The formula that adds cells up, neighbours below each other as one range; null where they are too scattered. */
export function sumFormula(addresses: readonly string[]): string | null {
  const cells = addresses.flatMap((address) => parseAddress(address) ?? []);
  if (cells.length === 0 || cells.length < addresses.length) return null;
  const ranges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells) {
    const last = ranges.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else ranges.push({ row, column, rows: 1, columns: 1 });
  }
  return ranges.length > MOST_RANGES ? null : `=SUM(${ranges.map((range) => areaAddress(range)).join(",")})`;
}

const isPlain = ({ share, score: { reading } }: FormLine): boolean =>
  (share === undefined || share === 1) && reading.kind !== "not-applicable";

/** The points of lines together, with what texts among them mean; null while one of them has none. */
export function sumOf(lines: readonly FormLine[]): number | null {
  const points = lines.map(({ score }) => pointsOf(score.reading));
  return points.includes(null) ? null : roundScore(sumPoints(points.map((each) => each ?? 0)));
}

/**
 * A total that differs becomes a sum that goes on adding up; where no formula can say it, the sum. Among other words of its
 * cell (`总分：98.5分`) the points alone are changed.
 */
export const total: Mender = ({ variant, sheet, address, line, args }, { form, grids }) => {
  const lines = variant === "parts" ? (partedAt(form).get(address)?.parts ?? []) : form.lines;
  const from = storedAt(grids, sheet, address);
  if (from === undefined || lines.length === 0 || typeof args.sum !== "number") return null;
  const { sum, stated } = args;
  const inWords = variant === "total" ? form.total?.score.inWords : undefined;
  if (inWords !== undefined) {
    const to = typeof stated === "number" && from === inWords ? withOtherPoints(inWords, stated, sum) : null;
    return to === null ? null : { kind: "sum", edits: [{ sheet, address, line, from, to, sure: true }] };
  }
  const isSimple = form.whole === undefined && lines.every(isPlain);
  const formula = isSimple ? sumFormula(lines.map(({ score }) => score.address)) : null;
  if (formula === from) return null;
  const gives = isSimple ? (sumOf(lines) ?? sum) : sum;
  const to = formula === null ? sum : { formula };
  return { kind: "sum", edits: [{ sheet, address, line, from, to, gives, sure: true }] };
};
