import { roundScore } from "../../../rubric/rounding";
import { points } from "../../../language/fill";

const PERCENT = 100;
/** Amounts in 万元 are exact to the cent at six decimals. */
const AMOUNT_PLACES = 6;

export const shownPoints = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : points(roundScore(value));

export const shownAmount = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : points(roundScore(value, AMOUNT_PLACES));

/** A share as a percentage with two decimals at most. */
export const shownShare = (share: number | null | undefined): string | null =>
  share === null || share === undefined || !Number.isFinite(share) ? null : `${points(roundScore(share * PERCENT))}%`;
