import type { FormLine } from "../../form/form";
import { above, atLeast, atMost, below } from "../../rubric/comparison";
import { paired, writtenFigures, type WrittenFigure } from "../../rubric/quantityText/pairing";
import type { QuantityText } from "../../rubric/quantityText/quantityText";
import { readUnit } from "../../rubric/quantityText/statedUnit";
import { judged, unclear, type Comparison } from "./comparison";
import { wanted, type Wanted } from "./direction";

/** 约500 leaves as much room as people leave it. */
const slack = 0.05;

const includes = (sign: Wanted): boolean => sign === "≥" || sign === "≤";

/** Whether a result meets a target; null where a result that is a bound itself leaves it open. */
function meets(
  wish: NonNullable<Wanted>,
  target: number,
  actual: number,
  figure: WrittenFigure,
  room: number,
): boolean | null {
  const more = wish === "≥" || wish === ">";
  const reach = target * (more ? 1 - room : 1 + room);
  const isMet = more
    ? includes(wish)
      ? atLeast(actual, reach)
      : above(actual, reach)
    : includes(wish)
      ? atMost(actual, reach)
      : below(actual, reach);
  const boundsUp = figure.op === "≥" || figure.op === ">";
  if (figure.op === "=") return isMet;
  // `超过30万` proves that 20万 were reached, and says nothing about 40万.
  return boundsUp === more ? (isMet ? true : null) : isMet ? null : false;
}

/** Holds a figure against a figure or a range, in one unit and in the direction that is wanted. */
export function compareFigures(line: FormLine, target: QuantityText, actual: QuantityText): Comparison {
  const [goal, ...end] = writtenFigures(target);
  const [result] = writtenFigures(actual);
  if (!goal || !result) return unclear("unreadable");
  const name = line.path.at(-1) ?? "";
  const unit = line.unit && line.unit.text.trim() !== "" ? readUnit(line.unit.text) : null;
  const isShare = /率|占比|比例|比重|满意度|百分比/.test(name);
  const pairs = [goal, ...end].map((figure) => paired(figure, result, unit, isShare));
  const [pair, other] = pairs;
  if (!pair || other === null) return unclear("unit");
  if (other) return withinRange(pair, other.target, result);
  const wish = wanted(line, goal.op, unit?.unit ?? goal.own?.unit ?? null);
  if (wish === null) {
    const isEqual = pair.target === pair.actual;
    return isEqual || (pair.target === 0 && pair.actual > 0) ? judged(isEqual) : unclear("direction");
  }
  if (pair.target === 0 && wish === "≥" && pair.actual !== 0) return unclear("direction");
  // A fall by 6 % is typed as -6% as well.
  if (pair.target > 0 && pair.actual < 0 && /降|减/.test(name)) return unclear("direction");
  const room = goal.approx || result.approx ? slack : 0;
  const met = meets(wish, pair.target, pair.actual, result, room);
  const isMore = wish === "≥" || wish === ">";
  return judged(met, isMore && result.op === "=" && pair.target > 0 ? pair.actual / pair.target : null);
}

/** Below a range is missed; above it may be better still. */
function withinRange(
  { target, actual }: { target: number; actual: number },
  end: number,
  result: WrittenFigure,
): Comparison {
  if (result.op !== "=") return unclear("bound");
  if (above(actual, end)) return unclear("direction");
  return judged(atLeast(actual, target));
}
