import type { Area } from "../../../spreadsheet/grid";
import type { PlacedPart } from "./placedPart";
import type { PlacedText } from "./placedText";
import { widthOf } from "./spans";
import { bodySize, textHeight } from "./textHeight";

/** A header set takes two rows where a heading has another above it. */
const headingRowCount = ({ columns }: PlacedPart): number => (columns.some(({ group }) => group !== undefined) ? 2 : 1);

/** The heights of a header set's rows, in points. */
export function headingHeights(widths: readonly number[], part: PlacedPart): readonly number[] {
  const rows = headingRowCount(part);
  const tallest = Math.max(
    ...part.columns
      .filter(({ side }) => !side)
      .map(({ heading, at, span }) => textHeight(heading, widthOf(widths, { column: at, columns: span }), bodySize)),
  );
  return Array.from({ length: rows }, () => Math.max(18, Math.ceil(tallest / rows)));
}

export interface PlacedHeading extends PlacedText {
  readonly isObligatory: boolean;
}

/** A header set as it stands on the sheet. */
export interface PlacedHeadings {
  readonly area: Area;
  readonly texts: readonly PlacedHeading[];
}

/** A header set from `row` down: headings with another above them stand below it, every other one goes over both rows. */
export function placeHeadings(part: PlacedPart, row: number): PlacedHeadings {
  const rows = headingRowCount(part);
  const { columns } = part;
  const texts = columns.flatMap(({ heading, group, at, span, side, obligatory }, index) => {
    const isObligatory = obligatory === true;
    if (side) return [];
    if (group === undefined) return [{ area: { row, column: at, rows, columns: span }, text: heading, isObligatory }];
    const below = { area: { row: row + 1, column: at, rows: 1, columns: span }, text: heading, isObligatory };
    if (columns[index - 1]?.group === group) return [below];
    const others = columns.slice(index).findIndex((column) => column.group !== group);
    const end = columns[others < 0 ? columns.length - 1 : index + others - 1];
    const width = end ? end.at + end.span - at : span;
    return [{ area: { row, column: at, rows: 1, columns: width }, text: group, isObligatory: false }, below];
  });
  return { area: { row, column: 0, rows, columns: columns.reduce((sum, { span }) => sum + span, 0) }, texts };
}
