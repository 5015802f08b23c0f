/**
 * Files count column widths in digits of the default font: Excel's rule with a widest digit of 7 pixels at 96 dpi, the one of
 * Calibri 11, is pixels = width × 7, and stores width = trunc(pixels / 7 × 256) / 256.
 */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
const STEPS = 256;

/** Points for a file's width; what was cut off when storing whole pixels is put back. */
export function widthToPoints(width: number): number {
  const pixels = width * DIGIT_PIXELS;
  const whole = Math.round(pixels);
  const exact = Math.abs(pixels - whole) <= DIGIT_PIXELS / STEPS ? whole : pixels;
  return Number((exact / PIXELS_PER_POINT).toFixed(4));
}

export function pointsToWidth(points: number): number {
  const pixels = points * PIXELS_PER_POINT;
  if (Math.abs(pixels - Math.round(pixels)) < 1e-6)
    return Math.trunc((Math.round(pixels) / DIGIT_PIXELS) * STEPS) / STEPS;
  return Number((pixels / DIGIT_PIXELS).toFixed(8));
}
