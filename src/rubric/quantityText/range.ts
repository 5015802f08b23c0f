import { shifted, type Figure } from "./figures";

const between = /^(?:-|~|至|到|—|[<≤]\p{L}{1,6}[<≤])$/u;

/** Two figures that are the ends of one range: `90%-95%`, `2-3万`, `大于10%小于等于20%`; null otherwise. */
export function rangeOf(
  text: string,
  figures: readonly Figure[],
): { ends: [number, number]; unit: string | null } | null {
  const [low, high] = figures;
  if (figures.length !== 2 || low === undefined || high === undefined) return null;
  const spanned = between.test(text.slice(low.end, high.start));
  const bounded = /^[≥>]$/.test(low.op ?? "") && /^[≤<]$/.test(high.op ?? "") && low.unit === high.unit;
  if (!spanned && !bounded) return null;
  if (low.unit !== null && low.unit !== high.unit) return null;
  // `2-3万` and `90-95%` give the unit once.
  const first = low.unit === null && low.power === 0 ? shifted(low.digits, high.power) : low.value;
  return { ends: [first, high.value], unit: high.unit };
}
