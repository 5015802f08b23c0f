import type { BlockSpec } from "../../../rubric/rubric";
import type { HeadColumns } from "./headColumns";
import type { PlacedText } from "./placedText";
import { evenSpans, widthOf } from "./spans";
import { bodySize, linesHeight, textHeight } from "./textHeight";

/** Places to fill in beside each other, as they stand on the sheet. */
export interface BlockPlaces {
  readonly title: PlacedText;
  readonly headings: readonly PlacedText[];
  /** With what the form prints there; `""` for nothing. */
  readonly entries: readonly PlacedText[];
  /** Of the block's rows, in points. */
  readonly heights: readonly number[];
}

const headingHeight = 18;

/** A block beside its title, from `row` down: its headings in a row of their own, where it has any. */
export function placeBlock(
  { title, columns, lines }: BlockSpec,
  row: number,
  head: HeadColumns,
  widths: readonly number[],
): BlockPlaces {
  const spans = evenSpans(widths, head.value.column, head.end, columns.length);
  const hasHeadings = columns.some(({ heading }) => heading !== undefined);
  const entryRow = hasHeadings ? row + 1 : row;
  const placed = (at: number, text: string, index: number): PlacedText => ({
    area: { ...(spans[index] ?? head.value), row: at, rows: 1 },
    text,
  });
  const headings = hasHeadings ? columns.map(({ heading = "" }, index) => placed(row, heading, index)) : [];
  const entries = columns.map(({ text = "" }, index) => placed(entryRow, text, index));
  const entryHeight = Math.max(
    linesHeight(lines, bodySize),
    ...entries.map(({ area, text }) => textHeight(text, widthOf(widths, area), bodySize)),
    textHeight(title, widthOf(widths, head.label), bodySize) - (hasHeadings ? headingHeight : 0),
  );
  return {
    title: { area: { ...head.label, row, rows: entryRow + 1 - row }, text: title },
    headings,
    entries,
    heights: hasHeadings ? [headingHeight, entryHeight] : [entryHeight],
  };
}
