/** Excel's rule for a default font whose widest digit has 7 pixels (Calibri 11) at 96 dpi. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
const STEPS = 256;

/** A width in points as files count it: in digits of the default font. */
export const columnWidth = (points: number): number =>
  Math.trunc((Math.round(points * PIXELS_PER_POINT) / DIGIT_PIXELS) * STEPS) / STEPS;
