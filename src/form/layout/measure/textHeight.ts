/** The size of the form's letters, in points. */
export const bodySize = 9;

/** Excel keeps about this much of a cell's width and height free around the text, in points. */
const padding = 5;
/** Line height against font size for Chinese fonts; generous, since fonts differ between machines. */
const lineRatio = 1.42;
/** Excel's own limit. */
const tallest = 409.5;

const isWide = (character: string): boolean =>
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…—×≤≥＜＞√□﹥]/.test(character);

function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((width, character) => width + fontSize * (isWide(character) ? 1 : 0.56), 0);
}

/** How many lines the text takes when wrapped in a cell of that width. */
export function lineCount(text: string, width: number, fontSize: number): number {
  // A line may end up to one wide character early, since a character is never cut.
  const usable = Math.max(fontSize, width - padding - fontSize * 0.5);
  const wrapped = text.split("\n").map((paragraph) => Math.max(1, Math.ceil(textWidth(paragraph, fontSize) / usable)));
  return wrapped.reduce((sum, lines) => sum + lines, 0);
}

/** The row height for so many lines, in points. Autofit cannot serve here: Excel leaves merged cells out of it. */
export const linesHeight = (lines: number, fontSize: number): number =>
  Math.min(tallest, Math.ceil(lines * fontSize * lineRatio + padding));

/** The row height that a wrapped text needs, in points. */
export const textHeight = (text: string, width: number, fontSize: number): number =>
  linesHeight(lineCount(text, width, fontSize), fontSize);
