/** Points: a line of 11 points of text, in the fonts of LibreOffice too, and what a Chinese character takes of a line; a letter takes half. */
const LINE = 16.5;
const CHARACTER = 11;

/** A row cannot be higher. */
const HIGHEST = 405;

const widthOf = (text: string): number => {
  let halves = 0;
  for (const letter of text) halves += letter.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return (halves * CHARACTER) / 2;
};

/** How high a row is, in points, that shows these texts in cells of these widths, wrapped. */
export function textHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) => Math.ceil(widthOf(text) / Math.max(CHARACTER, width - 6)));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}
