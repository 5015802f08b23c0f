import type { Rubric } from "../../../rubric/rubric";
import type { Area } from "../../../spreadsheet/grid";
import { headColumns, leastColumns, withRoomForFigures } from "./headColumns";
import { fieldsByRow, placeFields, placeHead, type FieldRow, type HeadPlaces } from "./headPlaces";
import type { PlacedText } from "./placedText";
import { placeTable, type TablePlaces } from "./tablePlaces";
import { placeColumns } from "./sheetColumns";
import { bodySize, textHeight } from "./textHeight";
import { placeTotals, type TotalPlaces } from "./totalPlaces";

/** Where everything of a form stands on its sheet, before anything is painted; rows and columns count from 0. */
export interface FormPlaces {
  /** Of all columns and rows, in points. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly head: HeadPlaces;
  readonly table: TablePlaces;
  readonly totals: TotalPlaces;
  /** The field below the totals, where the form asks for one. */
  readonly justification: FieldRow | null;
  /** Fields below it. */
  readonly foot: readonly FieldRow[];
  readonly footnotes: readonly PlacedText[];
  /** What stands inside the frame: all but titles and footnotes. */
  readonly framed: Area;
}

const leastFootnoteHeight = 18;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Measures a form: widths first, since heights follow from them, then rows from the top down. */
export function measureForm(rubric: Rubric): FormPlaces {
  const columns = withRoomForFigures(rubric, placeColumns(rubric, leastColumns(rubric)));
  const { widths } = columns;
  const head = placeHead(rubric, widths);
  const table = placeTable(columns, head.heights);
  const totals = placeTotals(rubric, columns, table.nextRow);
  const heights = [...head.heights, ...table.heights, ...totals.heights];
  // The section's name stands beside the head only: below the table labels begin at the edge.
  const justification = rubric.justification
    ? placeFields([rubric.justification], heights.length, headColumns(rubric, widths, 0), widths)
    : null;
  if (justification) heights.push(justification.height);
  const foot = fieldsByRow(rubric.foot ?? []).map((fields, index) =>
    placeFields(fields, heights.length + index, headColumns(rubric, widths, 0), widths),
  );
  heights.push(...foot.map(({ height }) => height));
  const framed = { row: head.firstRow, column: 0, rows: heights.length - head.firstRow, columns: widths.length };
  const footnotes = (rubric.footnotes ?? []).map((text, index) => ({
    area: { row: heights.length + index, column: 0, rows: 1, columns: widths.length },
    text,
  }));
  const notes = footnotes.map(({ text }) => Math.max(leastFootnoteHeight, textHeight(text, sum(widths), bodySize)));
  return { widths, heights: [...heights, ...notes], head, table, totals, justification, foot, footnotes, framed };
}
