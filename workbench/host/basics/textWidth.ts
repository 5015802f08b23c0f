const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** About how wide a line of text is, in points: Chinese characters fill a square, others about half of one. */
export function textWidth(line: string, fontSize: number): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 1 : 0.53;
  return width * fontSize;
}
