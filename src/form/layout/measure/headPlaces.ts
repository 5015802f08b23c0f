import type { HeaderField, Rubric } from "../../../rubric/rubric";
import type { Area } from "../../../spreadsheet/grid";
import { placeBlock, type BlockPlaces } from "./blockPlaces";
import { placeFunding, type FundingPlaces } from "./fundingPlaces";
import { headColumns, type HeadColumns } from "./headColumns";
import type { PlacedText } from "./placedText";
import { evenSpans, spanOfWidth, widthOf, type Span } from "./spans";
import { bodySize, linesHeight, textHeight } from "./textHeight";

/** Room for the label of a field that stands beside another, in points. */
const besideLabelWidth = 44;

/** The heights of attachment mark, title and year, in points. */
const titleHeights = { attachment: 22, title: 32, yearText: 22 } as const;
export type TitleLine = keyof typeof titleHeights;

export interface PlacedField {
  readonly field: HeaderField;
  readonly label: Area;
  readonly value: Area;
}

/** Fields beside each other. */
export interface FieldRow {
  readonly fields: readonly PlacedField[];
  /** In points. */
  readonly height: number;
}

/** The head as it stands on the sheet; rows count from 0. */
export interface HeadPlaces {
  readonly titles: readonly (PlacedText & { readonly line: TitleLine })[];
  readonly fieldRows: readonly FieldRow[];
  readonly funding: readonly FundingPlaces[];
  readonly blocks: readonly BlockPlaces[];
  /** Beside blocks. */
  readonly sections: readonly PlacedText[];
  readonly section: PlacedText | null;
  /** The first row inside the frame. */
  readonly firstRow: number;
  /** Row and column of the first cell to fill in; null where the head asks nothing. */
  readonly firstEntry: readonly [number, number] | null;
  /** Of the head's rows, in points. */
  readonly heights: readonly number[];
}

/** Fields that stand in one row. */
export function fieldsByRow(fields: readonly HeaderField[]): readonly (readonly HeaderField[])[] {
  const rows: HeaderField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.beside && row) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** One row of fields: the first one's label stands below all others, the rest share what is left. */
export function placeFields(
  fields: readonly HeaderField[],
  row: number,
  { label, value, end }: HeadColumns,
  widths: readonly number[],
): FieldRow {
  const places = fields.length === 1 ? [value] : evenSpans(widths, value.column, end, fields.length, 2);
  const at = (field: HeaderField, own: Span, entry: Span): PlacedField => ({
    field,
    label: { ...own, row, rows: 1 },
    value: { ...entry, row, rows: 1 },
  });
  const placed = fields.map((field, index) => {
    const place = places[index] ?? value;
    if (index === 0) return at(field, label, place);
    const placeEnd = place.column + place.columns;
    const ownLabel = spanOfWidth(widths, place.column, besideLabelWidth, placeEnd - 1);
    const from = place.column + ownLabel.columns;
    return at(field, ownLabel, { column: from, columns: placeEnd - from });
  });
  const heights = placed.flatMap(({ field, label: own, value: entry }) => [
    linesHeight(field.lines, bodySize),
    textHeight(field.label, widthOf(widths, own), bodySize),
    ...(field.text === undefined ? [] : [textHeight(field.text, widthOf(widths, entry), bodySize)]),
  ]);
  return { fields: placed, height: Math.max(...heights) };
}

function placeTitles(rubric: Rubric, columns: number): HeadPlaces["titles"] {
  if (rubric.bare) return [];
  const lines = (Object.keys(titleHeights) as TitleLine[]).flatMap((line) => {
    const text = rubric[line];
    return text === undefined ? [] : [{ line, text }];
  });
  return lines.map((one, row) => ({ ...one, area: { row, column: 0, rows: 1, columns } }));
}

/**
 * The form's head: attachment mark, title, year, then the department's own fields and the budget tables beside the
 * section's name.
 */
export function placeHead(rubric: Rubric, widths: readonly number[]): HeadPlaces {
  const place = headColumns(rubric, widths);
  const titles = placeTitles(rubric, place.end);
  const firstRow = titles.length;
  const fieldRows = fieldsByRow(rubric.fields).map((fields, index) =>
    placeFields(fields, firstRow + index, place, widths),
  );
  const heights = [...titles.map(({ line }) => titleHeights[line]), ...fieldRows.map(({ height }) => height)];
  const blocks: BlockPlaces[] = [];
  const sections: PlacedText[] = [];
  const putBlocks = (above: boolean): void => {
    for (const block of rubric.blocks ?? []) {
      if ((block.aboveFunding === true) !== above) continue;
      const placed = placeBlock(
        block,
        heights.length,
        headColumns(rubric, widths, block.section ? 1 : undefined),
        widths,
      );
      const before = sections.at(-1);
      const row = heights.length;
      if (block.section !== undefined && before?.text === block.section && before.area.row + before.area.rows === row)
        sections[sections.length - 1] = {
          ...before,
          area: { ...before.area, rows: before.area.rows + placed.heights.length },
        };
      else if (block.section !== undefined)
        sections.push({ text: block.section, area: { row, column: 0, rows: placed.heights.length, columns: 1 } });
      blocks.push(placed);
      heights.push(...placed.heights);
    }
  };
  putBlocks(true);
  const funding: FundingPlaces[] = [];
  for (const table of rubric.funding) {
    const placed = placeFunding(table, heights.length, place, widths);
    funding.push(placed);
    heights.push(...placed.heights);
  }
  putBlocks(false);
  const rows = heights.length - firstRow;
  const section =
    rubric.section === undefined || rows === 0
      ? null
      : { area: { row: firstRow, column: 0, rows, columns: 1 }, text: rubric.section };
  const firstEntry = rows === 0 ? null : ([firstRow, place.value.column] as const);
  return { titles, fieldRows, funding, blocks, sections, section, firstRow, firstEntry, heights };
}
