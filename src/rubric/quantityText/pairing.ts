import { shiftedDecimal } from "../../spreadsheet/typedText/decimal";
import type { QuantityOperator, QuantityText } from "./quantityText";
import { readUnit, sameUnit, type StatedUnit } from "./statedUnit";

/** A figure as it stands in a cell: not multiplied by its unit yet. */
export interface WrittenFigure {
  readonly op: QuantityOperator;
  readonly value: number;
  readonly approx: boolean;
  /** What the cell itself says; null where it holds a bare number. */
  readonly own: StatedUnit | null;
}

const digits = /^[^\d.]*[\d,.]+(?:[余多])?/;

/** What the cell says behind the digits: `万人次` of `约2.5万余人次`. */
function ownUnit({ figures, unit }: QuantityText): StatedUnit | null {
  const behind = (figures.at(-1) ?? "").replace(digits, "");
  if (behind !== "") return readUnit(behind);
  return unit === null ? null : { unit, scale: unit === "%" ? 0.01 : unit === "‰" ? 0.001 : 1 };
}

/** The figures of a reading: one, or the two ends of a range. */
export function writtenFigures(quantity: QuantityText): readonly WrittenFigure[] {
  const own = ownUnit(quantity);
  const values = typeof quantity.value === "object" ? (quantity.value ?? []) : [quantity.value];
  return values
    .filter((value) => typeof value === "number")
    .map((value) => ({ op: quantity.op ?? "=", value, approx: quantity.approx, own }));
}

/** A value with what it is counted in. */
interface Meaning {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * What a figure may mean. A bare number takes the unit of the column, or that of the figure beside it; in cells that are
 * formatted as a percentage, or typed in full beside 万, it stands multiplied already.
 */
function meanings({ value, own }: WrittenFigure, unit: StatedUnit | null): readonly Meaning[] {
  if (own !== null) return [{ value, unit: own.unit }];
  if (unit === null) return [{ value, unit: null }];
  const scaled = { value: shifted(value, unit.scale), unit: unit.unit };
  const mayBeFull = unit.scale < 1 ? value <= 2 : unit.scale > 1 && value >= 1000;
  return mayBeFull ? [scaled, { value, unit: unit.unit }] : [scaled];
}

/** 98 × 0.01 without binary noise. */
const shifted = (value: number, scale: number): number =>
  scale < 1 ? shiftedDecimal(value, Math.round(Math.log10(scale))) : value * scale;

/** Target and result in one unit. */
export interface Pair {
  readonly target: number;
  readonly actual: number;
}

/** How far apart the two may lie where a unit must be guessed: a share and a percentage are a hundred times apart. */
const plausible = ({ target, actual }: Pair): boolean => actual >= target / 3 && actual <= target * 3;

/** Powers of ten between target and result. */
const distance = ({ target, actual }: Pair): number => Math.abs(Math.log10(Math.abs(actual / target)));

/** So much nearer must one reading lie than all others, in powers of ten. */
const nearer = 1;

/**
 * The readings that are likely. Where the figures lie far apart (0.05 % against 0.5 %), two bare ones are read in the same way, and
 * of others the one that is ten times nearer.
 */
function likelyAmong(pairs: readonly Pair[], areBare: boolean): readonly Pair[] {
  const likely = pairs.filter(plausible);
  const [first] = pairs;
  if (likely.length > 0 || first === undefined) return likely;
  const ratios = pairs.filter((pair) => Math.abs(distance(pair) - distance(first)) < 1e-9);
  // Both scaled, or neither: the same ratio twice.
  if (areBare && ratios.length > 1) return ratios;
  const byDistance = [...pairs].sort((one, other) => distance(one) - distance(other));
  const [nearest, next] = byDistance;
  return nearest && next && distance(next) - distance(nearest) >= nearer ? [nearest] : [];
}

const percent: StatedUnit = { unit: "%", scale: 0.01 };

/**
 * Brings two figures to one unit; null where the units differ, or where it stays open which one a bare number is in.
 * @param column the unit that the form states beside them, if any
 * @param isShare the line measures a share, whose figures are typed as 95 or as 0.95
 */
export function paired(
  target: WrittenFigure,
  actual: WrittenFigure,
  column: StatedUnit | null,
  isShare: boolean,
): Pair | null {
  if (target.own && actual.own) {
    return sameUnit(target.own.unit, actual.own.unit) ? { target: target.value, actual: actual.value } : null;
  }
  const assumed = column ?? target.own ?? actual.own ?? (isShare ? percent : null);
  const pairs = meanings(target, assumed).flatMap((one) =>
    meanings(actual, assumed)
      .filter((other) => sameUnit(one.unit, other.unit))
      .map((other) => ({ target: one.value, actual: other.value })),
  );
  const [first] = pairs;
  if (first === undefined || pairs.length === 1 || first.target === 0 || first.actual === 0) return first ?? null;
  const likely = likelyAmong(pairs, target.own === null && actual.own === null);
  const ratios = new Set(likely.map((pair) => (pair.actual / pair.target).toPrecision(9)));
  return ratios.size === 1 ? (likely[0] ?? null) : null;
}
