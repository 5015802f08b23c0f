import { roundScore } from "./rounding";

/**
 * Boundaries compare on the unrounded value with this tolerance: 0.15/0.05 is 2.9999999999999996 in binary and must
 * count as 3, while 59.9999 % stays below 60 % (scoring-rules, section 0).
 */
export const tolerance = 1e-9;

/**
 * Spreadsheets hold two numbers equal that agree to about 15 digits (LibreOffice: within 2^-48; Excel: at 15 digits), so
 * native formulas can tell large amounts apart no better. Doing the same here keeps both alike.
 */
const relative = 2 ** -48;

const lowered = (limit: number): number => limit - Math.abs(limit) * relative;
const raised = (limit: number): number => limit + Math.abs(limit) * relative;

export const atLeast = (value: number, boundary: number): boolean => value >= lowered(boundary - tolerance);
export const above = (value: number, boundary: number): boolean => value > raised(boundary + tolerance);
export const atMost = (value: number, boundary: number): boolean => value <= raised(boundary + tolerance);
export const below = (value: number, boundary: number): boolean => value < lowered(boundary - tolerance);
export const same = (value: number, boundary: number): boolean => atLeast(value, boundary) && atMost(value, boundary);

/** LibreOffice's INT takes 5.999999999999998 for 6, Excel's does not: at 12 decimals all agree. Rounds only where it matters. */
const settled = (steps: number): number => (Math.abs(steps - Math.round(steps)) < 1e-6 ? roundScore(steps, 12) : steps);

/** The whole steps in a number of steps; 2.9999999999999996 holds 3. */
export const wholeSteps = (steps: number): number =>
  Number.isInteger(steps) ? steps : Math.floor(settled(steps + tolerance));
/** A step that was begun counts in full, unless it is noise. */
export const startedSteps = (steps: number): number => Math.max(0, Math.ceil(settled(steps - tolerance)));
