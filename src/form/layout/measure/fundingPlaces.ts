import type { FundingSpec } from "../../../rubric/rubric";
import type { Area } from "../../../spreadsheet/grid";
import { fundingColumns, type HeadColumns } from "./headColumns";
import type { PlacedText } from "./placedText";
import { evenSpans, widthOf, type Span } from "./spans";
import { bodySize, textHeight } from "./textHeight";

/** A heading of the table's columns, under a common heading or not. */
interface Heading {
  readonly label: string;
  readonly group?: string | undefined;
}

/** A budget table as it stands on the sheet. */
export interface FundingPlaces {
  readonly table: FundingSpec;
  readonly title: Area;
  readonly headings: readonly PlacedText[];
  /** Above the labels of the rows, where they have any. */
  readonly corner: Area | null;
  readonly labels: readonly PlacedText[];
  /** The cells of each figure, one for each kind of money. */
  readonly figures: readonly (readonly Area[])[];
  /** Texts below the figures. */
  readonly groupings: readonly PlacedText[];
  /** Of the table's rows, in points. */
  readonly heights: readonly number[];
}

const rowHeight = 18;

/** Headings in one row, or in two where some have a common one. */
function placeHeadings(headings: readonly Heading[], spans: readonly Span[], row: number, rows: number): PlacedText[] {
  return headings.flatMap(({ label, group }, index) => {
    const span = spans[index];
    if (!span) return [];
    if (group === undefined) return [{ area: { ...span, row, rows }, text: label }];
    const below = { area: { ...span, row: row + 1, rows: 1 }, text: label };
    if (headings[index - 1]?.group === group) return [below];
    let last = index;
    while (headings[last + 1]?.group === group) last++;
    const end = spans[last] ?? span;
    const columns = end.column + end.columns - span.column;
    return [{ area: { row, rows: 1, column: span.column, columns }, text: group }, below];
  });
}

function labelText({ label, group }: Heading, above: Heading | undefined): string {
  return group !== undefined && above?.group !== group ? `${group}：${label}` : label;
}

/** The heights of rows from `row` down, so that each text fits that begins in them. */
function heightsOf(texts: readonly PlacedText[], widths: readonly number[], row: number, end: number): number[] {
  return Array.from({ length: end - row }, (_, index) => {
    const own = texts.filter(({ area }) => area.row === row + index);
    return Math.max(rowHeight, ...own.map(({ area, text }) => textHeight(text, widthOf(widths, area), bodySize)));
  });
}

/** A budget table beside its title: the kinds of money as columns and the figures as rows, or the other way round. */
export function placeFunding(
  table: FundingSpec,
  row: number,
  head: HeadColumns,
  widths: readonly number[],
): FundingPlaces {
  const { rowLabel, figures: spans } = fundingColumns(table, head, widths);
  const kinds: readonly Heading[] = table.columns;
  const figures: readonly Heading[] = table.rows.map(({ label = "" }) => ({ label }));
  const [across, down] = table.across ? [figures, kinds] : [kinds, figures];
  const headingRows = across.some(({ group }) => group !== undefined) ? 2 : 1;
  const firstRow = row + headingRows;
  const figuresEnd = firstRow + down.length;
  const groupings = (table.groupings ?? []).flatMap((texts, index) =>
    evenSpans(widths, head.value.column, head.end, texts.length).map((span, at) => ({
      area: { ...span, row: figuresEnd + index, rows: 1 },
      text: texts[at] ?? "",
    })),
  );
  const end = figuresEnd + (table.groupings ?? []).length;
  const headings = placeHeadings(across, spans, row, headingRows);
  const labels = down.flatMap((label, index) =>
    rowLabel
      ? [{ area: { ...rowLabel, row: firstRow + index, rows: 1 }, text: labelText(label, down[index - 1]) }]
      : [],
  );
  const areaOf = (figure: number, kind: number): Area => {
    const [line, place] = table.across ? [kind, figure] : [figure, kind];
    return { ...(spans[place] ?? head.value), row: firstRow + line, rows: 1 };
  };
  return {
    table,
    title: { ...head.label, row, rows: end - row },
    headings,
    corner: rowLabel ? { ...rowLabel, row, rows: headingRows } : null,
    labels,
    figures: table.rows.map((_, figure) => kinds.map((__, kind) => areaOf(figure, kind))),
    groupings,
    heights: heightsOf([...headings, ...labels, ...groupings], widths, row, end),
  };
}
