/**
 * Boundaries compare on the unrounded value with this tolerance: 0.15/0.05 is 2.9999999999999996 in binary and must
 * count as 3, while 59.9999 % stays below 60 % (scoring-rules, section 0).
 */
export const tolerance = 1e-9;

export const atLeast = (value: number, boundary: number): boolean => value >= boundary - tolerance;
export const above = (value: number, boundary: number): boolean => value > boundary + tolerance;
export const atMost = (value: number, boundary: number): boolean => value <= boundary + tolerance;
export const below = (value: number, boundary: number): boolean => value < boundary - tolerance;
export const same = (value: number, boundary: number): boolean => Math.abs(value - boundary) <= tolerance;
